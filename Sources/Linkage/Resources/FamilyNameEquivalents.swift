/// Family names that are spellings of one name. The format stands in the table’s own comments.
let familyNameEquivalentsTable = #"""
    # Names that may be one person's family name though they are not one edit apart.
    #
    # One group a line: group id, kind, reason or source in a few words, members separated by spaces; tabs between.
    # Members are folded to a-z, several words joined. Within a group every pair may be the same person's name.
    # Groups are the unit: a name may stand in several, and nothing is carried from one group to the next.
    # Kinds: diminutive, spelling, transliteration, heard-as, translation, gendered, custom.
    # Written for this program from general knowledge of names; Scripts/check_name_tables.py checks it.

    # Muslim, Arabic and South Asian family names
    hussain-ar	transliteration	spellings of Hussain in Arabic, Urdu, Bengali and Persian communities	hussain hussein husain hossain husayn hossein hussien husein houssein huseyin hoosen
    hasan-ar	transliteration	spellings of Hasan in Arabic, Urdu, Bengali and Persian communities	hasan hassan hasen hassen haasan
    sheikh-ar	transliteration	spellings of Sheikh in Arabic, Urdu, Bengali and Persian communities	sheikh shaikh sheik shaik shaykh shekh cheikh
    chaudhry-ar	transliteration	spellings of Chaudhry in Arabic, Urdu, Bengali and Persian communities	chaudhry choudhury chowdhury chaudhary choudhary chaudhri choudhry chowdhry chaudry chaudhury chowdary
    mohammed-ar	transliteration	spellings of Mohammed in Arabic, Urdu, Bengali and Persian communities	mohammed muhammad mohamed mohammad mohamad muhammed mahomed mehmed
    ahmed-ar	transliteration	spellings of Ahmed in Arabic, Urdu, Bengali and Persian communities	ahmed ahmad ahmet achmed ahamed
    mahmood-ar	transliteration	spellings of Mahmood in Arabic, Urdu, Bengali and Persian communities	mahmood mahmoud mehmood mahmud
    malik-ar	transliteration	spellings of Malik in Arabic, Urdu, Bengali and Persian communities	malik malek maalik mallick
    mirza-ar	transliteration	spellings of Mirza in Arabic, Urdu, Bengali and Persian communities	mirza meerza mirzaa
    qureshi-ar	transliteration	spellings of Qureshi in Arabic, Urdu, Bengali and Persian communities	qureshi quraishi qureishi koreshi kureshi qurashi qoraishi quereshi
    siddiqui-ar	transliteration	spellings of Siddiqui in Arabic, Urdu, Bengali and Persian communities	siddiqui siddiqi siddique siddiquee sediqi sidiqi siddiky
    rahman-ar	transliteration	spellings of Rahman in Arabic, Urdu, Bengali and Persian communities	rahman rehman rahmaan rohman
    abdulrahman-ar	transliteration	spellings of Abdulrahman in Arabic, Urdu, Bengali and Persian communities	abdulrahman abdurrahman abdulrehman abdelrahman abdirahman
    akhtar-ar	transliteration	spellings of Akhtar in Arabic, Urdu, Bengali and Persian communities	akhtar akhter aktar akter akthar
    ali-ar	transliteration	spellings of Ali in Arabic, Urdu, Bengali and Persian communities	ali aly alli
    anwar-ar	transliteration	spellings of Anwar in Arabic, Urdu, Bengali and Persian communities	anwar anwer anver
    ashraf-ar	transliteration	spellings of Ashraf in Arabic, Urdu, Bengali and Persian communities	ashraf eshraf achraf
    aziz-ar	transliteration	spellings of Aziz in Arabic, Urdu, Bengali and Persian communities	aziz azeez
    baig-ar	transliteration	spellings of Baig in Arabic, Urdu, Bengali and Persian communities	baig beg begg baigh beig
    bashir-ar	transliteration	spellings of Bashir in Arabic, Urdu, Bengali and Persian communities	bashir basheer beshir bachir
    bhatti-ar	transliteration	spellings of Bhatti in Arabic, Urdu, Bengali and Persian communities	bhatti bhati batti
    bukhari-ar	transliteration	spellings of Bukhari in Arabic, Urdu, Bengali and Persian communities	bukhari bokhari boukhari bukhary
    butt-ar	transliteration	spellings of Butt in Arabic, Urdu, Bengali and Persian communities	butt bhutt but
    farooq-ar	transliteration	spellings of Farooq in Arabic, Urdu, Bengali and Persian communities	farooq faruq farouk faruk faroque
    ghani-ar	transliteration	spellings of Ghani in Arabic, Urdu, Bengali and Persian communities	ghani gani ghany
    gilani-ar	transliteration	spellings of Gilani in Arabic, Urdu, Bengali and Persian communities	gilani jilani jeelani geelani
    haider-ar	transliteration	spellings of Haider in Arabic, Urdu, Bengali and Persian communities	haider haidar hyder hayder
    hamid-ar	transliteration	spellings of Hamid in Arabic, Urdu, Bengali and Persian communities	hamid hameed
    haq-ar	transliteration	spellings of Haq in Arabic, Urdu, Bengali and Persian communities	haq haque huq hoque hak haqq
    hashmi-ar	transliteration	spellings of Hashmi in Arabic, Urdu, Bengali and Persian communities	hashmi hashemi hashimi hashemy
    ibrahim-ar	transliteration	spellings of Ibrahim in Arabic, Urdu, Bengali and Persian communities	ibrahim ebrahim ibraheem
    iqbal-ar	transliteration	spellings of Iqbal in Arabic, Urdu, Bengali and Persian communities	iqbal ikbal iqbaal
    ismail-ar	transliteration	spellings of Ismail in Arabic, Urdu, Bengali and Persian communities	ismail ismael esmail
    jafri-ar	transliteration	spellings of Jafri in Arabic, Urdu, Bengali and Persian communities	jafri jaffery jafari jaffri
    javed-ar	transliteration	spellings of Javed in Arabic, Urdu, Bengali and Persian communities	javed javaid jawed
    kazmi-ar	transliteration	spellings of Kazmi in Arabic, Urdu, Bengali and Persian communities	kazmi kazemi kadhimi kazimi
    kayani-ar	transliteration	spellings of Kayani in Arabic, Urdu, Bengali and Persian communities	kayani kiani kiyani
    kazi-ar	transliteration	spellings of Kazi in Arabic, Urdu, Bengali and Persian communities	kazi qazi quazi kaazi
    latif-ar	transliteration	spellings of Latif in Arabic, Urdu, Bengali and Persian communities	latif lateef
    majid-ar	transliteration	spellings of Majid in Arabic, Urdu, Bengali and Persian communities	majid majeed majed
    masood-ar	transliteration	spellings of Masood in Arabic, Urdu, Bengali and Persian communities	masood masud massoud
    mian-ar	transliteration	spellings of Mian in Arabic, Urdu, Bengali and Persian communities	mian miah mia meah miya
    mir-ar	transliteration	spellings of Mir in Arabic, Urdu, Bengali and Persian communities	mir meer
    mughal-ar	transliteration	spellings of Mughal in Arabic, Urdu, Bengali and Persian communities	mughal mogul moghul mogal moghal
    mustafa-ar	transliteration	spellings of Mustafa in Arabic, Urdu, Bengali and Persian communities	mustafa mustapha mostafa
    naqvi-ar	transliteration	spellings of Naqvi in Arabic, Urdu, Bengali and Persian communities	naqvi naqavi nakvi naqwi
    nawaz-ar	transliteration	spellings of Nawaz in Arabic, Urdu, Bengali and Persian communities	nawaz navaz nawaaz
    noor-ar	transliteration	spellings of Noor in Arabic, Urdu, Bengali and Persian communities	noor nur nour
    parvez-ar	transliteration	spellings of Parvez in Arabic, Urdu, Bengali and Persian communities	parvez pervez parwez perwaiz
    qadir-ar	transliteration	spellings of Qadir in Arabic, Urdu, Bengali and Persian communities	qadir qader kadir qadeer
    qasim-ar	transliteration	spellings of Qasim in Arabic, Urdu, Bengali and Persian communities	qasim kasim qassim kassem
    rafiq-ar	transliteration	spellings of Rafiq in Arabic, Urdu, Bengali and Persian communities	rafiq rafique rafeeq
    rasheed-ar	transliteration	spellings of Rasheed in Arabic, Urdu, Bengali and Persian communities	rasheed rashid rachid
    raza-ar	transliteration	spellings of Raza in Arabic, Urdu, Bengali and Persian communities	raza reza rida riza
    rizvi-ar	transliteration	spellings of Rizvi in Arabic, Urdu, Bengali and Persian communities	rizvi razavi rizwi razvi
    saeed-ar	transliteration	spellings of Saeed in Arabic, Urdu, Bengali and Persian communities	saeed said sayeed saied
    saleem-ar	transliteration	spellings of Saleem in Arabic, Urdu, Bengali and Persian communities	saleem salim selim
    sayed-ar	transliteration	spellings of Sayed in Arabic, Urdu, Bengali and Persian communities	sayed syed sayyid sayyed saiyed seyed
    shahid-ar	transliteration	spellings of Shahid in Arabic, Urdu, Bengali and Persian communities	shahid shaheed
    shakoor-ar	transliteration	spellings of Shakoor in Arabic, Urdu, Bengali and Persian communities	shakoor shakur
    sharif-ar	transliteration	spellings of Sharif in Arabic, Urdu, Bengali and Persian communities	sharif shareef sherif cherif
    shirazi-ar	transliteration	spellings of Shirazi in Arabic, Urdu, Bengali and Persian communities	shirazi sheerazi
    suleman-ar	transliteration	spellings of Suleman in Arabic, Urdu, Bengali and Persian communities	suleman suleiman sulaiman sulayman soleiman solaiman
    tariq-ar	transliteration	spellings of Tariq in Arabic, Urdu, Bengali and Persian communities	tariq tarek tareq
    uddin-ar	transliteration	spellings of Uddin in Arabic, Urdu, Bengali and Persian communities	uddin udin oddin
    usman-ar	transliteration	spellings of Usman in Arabic, Urdu, Bengali and Persian communities	usman osman othman uthman
    waheed-ar	transliteration	spellings of Waheed in Arabic, Urdu, Bengali and Persian communities	waheed wahid
    yaqub-ar	transliteration	spellings of Yaqub in Arabic, Urdu, Bengali and Persian communities	yaqub yaqoob yakub yacoub
    yousaf-ar	transliteration	spellings of Yousaf in Arabic, Urdu, Bengali and Persian communities	yousaf yusuf yousuf yousef youssef yusef
    younis-ar	transliteration	spellings of Younis in Arabic, Urdu, Bengali and Persian communities	younis yunus younus yunis younas
    zubair-ar	transliteration	spellings of Zubair in Arabic, Urdu, Bengali and Persian communities	zubair zubayr zubeir
    mollah-ar	transliteration	spellings of Mollah in Arabic, Urdu, Bengali and Persian communities	mollah molla mullah mulla
    talukder-ar	transliteration	spellings of Talukder in Arabic, Urdu, Bengali and Persian communities	talukder talukdar taluqdar
    sarkar-ar	transliteration	spellings of Sarkar in Arabic, Urdu, Bengali and Persian communities	sarkar sarker sircar sorkar
    mondal-ar	transliteration	spellings of Mondal in Arabic, Urdu, Bengali and Persian communities	mondal mandal mondol mandol
    majumder-ar	transliteration	spellings of Majumder in Arabic, Urdu, Bengali and Persian communities	majumder mazumder mojumder majumdar mazumdar mozumder
    bhuiyan-ar	transliteration	spellings of Bhuiyan in Arabic, Urdu, Bengali and Persian communities	bhuiyan bhuyan bhuiya bhuyian bhuiyyan
    khondaker-ar	transliteration	spellings of Khondaker in Arabic, Urdu, Bengali and Persian communities	khondaker khandaker khondoker khandakar khundkar
    sikder-ar	transliteration	spellings of Sikder in Arabic, Urdu, Bengali and Persian communities	sikder sikdar shikder
    howlader-ar	transliteration	spellings of Howlader in Arabic, Urdu, Bengali and Persian communities	howlader haolader hawlader
    biswas-ar	transliteration	spellings of Biswas in Arabic, Urdu, Bengali and Persian communities	biswas bishwas biswash
    laskar-ar	transliteration	spellings of Laskar in Arabic, Urdu, Bengali and Persian communities	laskar lashkar loskor
    mukherjee-ar	transliteration	Mukhopadhyay is the Bengali form	mukherjee mukherji mukhopadhyay mookerjee
    banerjee-ar	transliteration	Bandyopadhyay is the Bengali form	banerjee banerji bandyopadhyay bannerjee bandopadhyay
    chatterjee-ar	transliteration	Chattopadhyay is the Bengali form	chatterjee chatterji chattopadhyay chaterjee
    ganguly-ar	transliteration	Gangopadhyay is the Bengali form	ganguly gangopadhyay ganguli gangully
    bhattacharya-ar	transliteration	spellings of Bhattacharya in Arabic, Urdu, Bengali and Persian communities	bhattacharya bhattacharjee bhattacharyya bhattacharaya
    chakraborty-ar	transliteration	spellings of Chakraborty in Arabic, Urdu, Bengali and Persian communities	chakraborty chakrabarti chakravarty chakravarti chakrabarty chakroborty
    dutta-ar	transliteration	spellings of Dutta in Arabic, Urdu, Bengali and Persian communities	dutta datta dutt
    roy-ar	transliteration	spellings of Roy in Arabic, Urdu, Bengali and Persian communities	roy ray roi
    basu-ar	transliteration	Bose is the anglicised form	basu bose boshu
    ghosh-ar	transliteration	spellings of Ghosh in Arabic, Urdu, Bengali and Persian communities	ghosh ghose gosh
    aujla-pa	transliteration	Punjabi or Gujarati Aujla by different clerks	aujla ojla aujala
    bains-pa	transliteration	Punjabi or Gujarati Bains by different clerks	bains bance bainse
    bhamra-pa	transliteration	Punjabi or Gujarati Bhamra by different clerks	bhamra bhambra bamrah bhamrah
    bhandal-pa	transliteration	Punjabi or Gujarati Bhandal by different clerks	bhandal bhandall bandal
    bhogal-pa	transliteration	Punjabi or Gujarati Bhogal by different clerks	bhogal bogal bhogall
    bhullar-pa	transliteration	Punjabi or Gujarati Bhullar by different clerks	bhullar bullar bhuller
    chahal-pa	transliteration	Punjabi or Gujarati Chahal by different clerks	chahal chahil chahall chehal
    cheema-pa	transliteration	Punjabi or Gujarati Cheema by different clerks	cheema chima cheemah
    dhaliwal-pa	transliteration	Punjabi or Gujarati Dhaliwal by different clerks	dhaliwal dhariwal dhalliwal daliwal dalliwal
    dhanda-pa	transliteration	Punjabi or Gujarati Dhanda by different clerks	dhanda dhandah danda
    dhillon-pa	transliteration	Punjabi or Gujarati Dhillon by different clerks	dhillon dhillan dhilon dhillion
    dhesi-pa	transliteration	Punjabi or Gujarati Dhesi by different clerks	dhesi dhessi desi
    grewal-pa	transliteration	Punjabi or Gujarati Grewal by different clerks	grewal garewal grewall
    heer-pa	transliteration	Punjabi or Gujarati Heer by different clerks	heer hir heere
    hundal-pa	transliteration	Punjabi or Gujarati Hundal by different clerks	hundal hundall hundle
    jassal-pa	transliteration	Punjabi or Gujarati Jassal by different clerks	jassal jasal jassall
    johal-pa	transliteration	Punjabi or Gujarati Johal by different clerks	johal johel jauhal johall
    kahlon-pa	transliteration	Punjabi or Gujarati Kahlon by different clerks	kahlon kalon kahlan
    kandola-pa	transliteration	Punjabi or Gujarati Kandola by different clerks	kandola kandhola kandolla
    khaira-pa	transliteration	Punjabi or Gujarati Khaira by different clerks	khaira khehra khera kharah
    kooner-pa	transliteration	Punjabi or Gujarati Kooner by different clerks	kooner kuner koonar
    lally-pa	transliteration	Punjabi or Gujarati Lally by different clerks	lally lali lalli
    mahal-pa	transliteration	Punjabi or Gujarati Mahal by different clerks	mahal mahil mehal
    nijjar-pa	transliteration	Punjabi or Gujarati Nijjar by different clerks	nijjar nijar nijjer
    panesar-pa	transliteration	Punjabi or Gujarati Panesar by different clerks	panesar panaser panesser
    purewal-pa	transliteration	Punjabi or Gujarati Purewal by different clerks	purewal purewall poorewal
    randhawa-pa	transliteration	Punjabi or Gujarati Randhawa by different clerks	randhawa randawa randhava
    sahota-pa	transliteration	Punjabi or Gujarati Sahota by different clerks	sahota sahotta sahotah sohota
    sandhu-pa	transliteration	Punjabi or Gujarati Sandhu by different clerks	sandhu sandu sandhoo
    sangha-pa	transliteration	Punjabi or Gujarati Sangha by different clerks	sangha sanga sanghaa
    sanghera-pa	transliteration	Punjabi or Gujarati Sanghera by different clerks	sanghera sangera sanghara
    sehmi-pa	transliteration	Punjabi or Gujarati Sehmi by different clerks	sehmi semi sehmbi
    sidhu-pa	transliteration	Punjabi or Gujarati Sidhu by different clerks	sidhu siddhu sidhoo siddu
    sohal-pa	transliteration	Punjabi or Gujarati Sohal by different clerks	sohal suhal sohall
    thandi-pa	transliteration	Punjabi or Gujarati Thandi by different clerks	thandi thandie tandi
    thind-pa	transliteration	Punjabi or Gujarati Thind by different clerks	thind thinde tind
    uppal-pa	transliteration	Punjabi or Gujarati Uppal by different clerks	uppal upal uppall
    virdee-pa	transliteration	Punjabi or Gujarati Virdee by different clerks	virdee virdi birdi birdee virdie
    desai-pa	transliteration	Punjabi or Gujarati Desai by different clerks	desai desay deshai
    joshi-pa	transliteration	Punjabi or Gujarati Joshi by different clerks	joshi joshy joshee
    mehta-pa	transliteration	Punjabi or Gujarati Mehta by different clerks	mehta mehtha maheta
    parekh-pa	transliteration	Punjabi or Gujarati Parekh by different clerks	parekh parikh pareek
    parmar-pa	transliteration	Punjabi or Gujarati Parmar by different clerks	parmar parmer permar
    solanki-pa	transliteration	Punjabi or Gujarati Solanki by different clerks	solanki solankee sholanki
    chauhan-pa	transliteration	Punjabi or Gujarati Chauhan by different clerks	chauhan chohan chouhan chauhaan chowhan
    rathod-pa	transliteration	Punjabi or Gujarati Rathod by different clerks	rathod rathore rathor
    sharma-pa	transliteration	Punjabi or Gujarati Sharma by different clerks	sharma sarma sharmah
    shukla-pa	transliteration	Punjabi or Gujarati Shukla by different clerks	shukla sukla shuckla
    verma-pa	transliteration	Punjabi or Gujarati Verma by different clerks	verma varma barma
    agarwal-pa	transliteration	Punjabi or Gujarati Agarwal by different clerks	agarwal aggarwal agrawal
    gupta-pa	transliteration	Punjabi or Gujarati Gupta by different clerks	gupta guptha goopta
    mishra-pa	transliteration	Punjabi or Gujarati Mishra by different clerks	mishra misra mishraa
    iyer-pa	transliteration	Punjabi or Gujarati Iyer by different clerks	iyer ayer aiyar aiyer
    nair-pa	transliteration	Punjabi or Gujarati Nair by different clerks	nair nayar nayyar
    reddy-pa	transliteration	Punjabi or Gujarati Reddy by different clerks	reddy reddi redy
    pillai-pa	transliteration	Punjabi or Gujarati Pillai by different clerks	pillai pillay pilai
    krishnan-pa	transliteration	Punjabi or Gujarati Krishnan by different clerks	krishnan krisnan krishnen
    subramaniam-pa	transliteration	Punjabi or Gujarati Subramaniam by different clerks	subramaniam subramanian subramanyam subramaniyam
    sivakumar-pa	transliteration	Punjabi or Gujarati Sivakumar by different clerks	sivakumar shivakumar sivakumaran
    sivanathan-pa	transliteration	Punjabi or Gujarati Sivanathan by different clerks	sivanathan shivanathan sivanadan
    selvarajah-pa	transliteration	Punjabi or Gujarati Selvarajah by different clerks	selvarajah selvaraja selvaraj
    thangarajah-pa	transliteration	Punjabi or Gujarati Thangarajah by different clerks	thangarajah thangaraja thangaraj
    rajaratnam-pa	transliteration	Punjabi or Gujarati Rajaratnam by different clerks	rajaratnam rajaratnem rasaratnam
    mahendran-pa	transliteration	Punjabi or Gujarati Mahendran by different clerks	mahendran mahenthiran mahendiran
    ravindran-pa	transliteration	Punjabi or Gujarati Ravindran by different clerks	ravindran raveendran ravinthiran
    yogarajah-pa	transliteration	Punjabi or Gujarati Yogarajah by different clerks	yogarajah yogaraja yokarajah
    nadarajah-pa	transliteration	Punjabi or Gujarati Nadarajah by different clerks	nadarajah nadaraja natarajah nadarasa nadarajan
    thiruchelvam-pa	transliteration	Punjabi or Gujarati Thiruchelvam by different clerks	thiruchelvam tiruchelvam thiruchelwam
    jayasinghe-pa	transliteration	Punjabi or Gujarati Jayasinghe by different clerks	jayasinghe jayasingha jayasinha
    wickramasinghe-pa	transliteration	Punjabi or Gujarati Wickramasinghe by different clerks	wickramasinghe wickremesinghe wickramasingha
    gunawardena-pa	transliteration	Punjabi or Gujarati Gunawardena by different clerks	gunawardena goonewardene gunawardana gunawardene
    jayawardena-pa	transliteration	Punjabi or Gujarati Jayawardena by different clerks	jayawardena jayawardene jayewardene jayawardana
    shrestha-pa	transliteration	Punjabi or Gujarati Shrestha by different clerks	shrestha srestha shreshtha
    gurung-pa	transliteration	Punjabi or Gujarati Gurung by different clerks	gurung gurum grung

    # British and Irish family names
    thomson-uk	spelling	British spelling family of Thomson	thomson thompson tomson tompson thomsen
    reid-uk	spelling	British spelling family of Reid	reid reed read reade
    clark-uk	spelling	British spelling family of Clark	clark clarke clerk clerke
    macdonald-uk	spelling	British spelling family of Macdonald	macdonald mcdonald mcdonnald
    philips-uk	spelling	British spelling family of Philips	philips phillips philipps phillipps
    davies-uk	spelling	British spelling family of Davies	davies davis davys
    smith-uk	spelling	British spelling family of Smith	smith smyth smythe smithe
    brown-uk	spelling	British spelling family of Brown	brown browne broune
    white-uk	spelling	British spelling family of White	white whyte wight
    stewart-uk	spelling	British spelling family of Stewart	stewart stuart steuart
    stephens-uk	spelling	British spelling family of Stephens	stephens stevens stephans
    stephenson-uk	spelling	British spelling family of Stephenson	stephenson stevenson stevinson
    nicholls-uk	spelling	British spelling family of Nicholls	nicholls nichols nicolls nicols nicholl
    johnson-uk	spelling	British spelling family of Johnson	johnson johnston johnstone
    matthews-uk	spelling	British spelling family of Matthews	matthews mathews mathewes
    allen-uk	spelling	British spelling family of Allen	allen allan alan
    elliott-uk	spelling	British spelling family of Elliott	elliott elliot eliot eliott
    hughes-uk	spelling	British spelling family of Hughes	hughes hughs hews
    lewis-uk	spelling	British spelling family of Lewis	lewis louis lewes
    moore-uk	spelling	British spelling family of Moore	moore more moor
    morris-uk	spelling	British spelling family of Morris	morris maurice morriss
    morrison-uk	spelling	British spelling family of Morrison	morrison morison morisson
    pearce-uk	spelling	British spelling family of Pearce	pearce pierce peirce pearse
    pearson-uk	spelling	British spelling family of Pearson	pearson pierson peirson
    robinson-uk	spelling	British spelling family of Robinson	robinson robynson robison
    shepherd-uk	spelling	British spelling family of Shepherd	shepherd sheppard shepard shephard sheperd
    sinclair-uk	spelling	British spelling family of Sinclair	sinclair stclair sinkler
    symonds-uk	spelling	British spelling family of Symonds	symonds simmonds simmons simons symons
    taylor-uk	spelling	British spelling family of Taylor	taylor tayler tailor
    walsh-uk	spelling	British spelling family of Walsh	walsh welsh welch
    wright-uk	spelling	British spelling family of Wright	wright right wrighte
    wylie-uk	spelling	British spelling family of Wylie	wylie wiley wyllie
    ainsley-uk	spelling	British spelling family of Ainsley	ainsley aynsley ainslie
    baillie-uk	spelling	British spelling family of Baillie	baillie bailey bayley bailie baily
    barclay-uk	spelling	British spelling family of Barclay	barclay berkeley berkley
    baxter-uk	spelling	British spelling family of Baxter	baxter backster
    bennett-uk	spelling	British spelling family of Bennett	bennett bennet benett
    berry-uk	spelling	British spelling family of Berry	berry berrie
    burns-uk	spelling	British spelling family of Burns	burns burnes byrnes
    byrne-uk	spelling	British spelling family of Byrne	byrne burn beirne
    campbell-uk	spelling	British spelling family of Campbell	campbell cambell campbel
    carr-uk	spelling	British spelling family of Carr	carr kerr
    christie-uk	spelling	British spelling family of Christie	christie christy
    collins-uk	spelling	British spelling family of Collins	collins collings collens
    connelly-uk	spelling	British spelling family of Connelly	connelly connolly conolly connoly conneely
    connor-uk	spelling	British spelling family of Connor	connor conner connors oconnor oconor
    cox-uk	spelling	British spelling family of Cox	cox coxe cocks
    crawford-uk	spelling	British spelling family of Crawford	crawford crawfurd crauford
    cunningham-uk	spelling	British spelling family of Cunningham	cunningham cuningham cunninghame
    daly-uk	spelling	British spelling family of Daly	daly daley dailey daily
    dickson-uk	spelling	British spelling family of Dickson	dickson dixon
    docherty-uk	spelling	British spelling family of Docherty	docherty doherty dougherty daugherty odoherty dochartaigh
    donnelly-uk	spelling	British spelling family of Donnelly	donnelly donelly donnely
    donohoe-uk	spelling	British spelling family of Donohoe	donohoe donoghue donohue donaghue donahue odonoghue odonohoe
    duffy-uk	spelling	British spelling family of Duffy	duffy duffey duffie
    farquhar-uk	spelling	British spelling family of Farquhar	farquhar farquar farquer
    farrell-uk	spelling	British spelling family of Farrell	farrell ferrell farrel ofarrell
    findlay-uk	spelling	British spelling family of Findlay	findlay finlay findley finley
    flanagan-uk	spelling	British spelling family of Flanagan	flanagan flannagan flannigan
    flynn-uk	spelling	British spelling family of Flynn	flynn flinn oflynn
    fraser-uk	spelling	British spelling family of Fraser	fraser frazer frasier frazier
    gallagher-uk	spelling	British spelling family of Gallagher	gallagher gallacher gallaher gallager
    gilchrist-uk	spelling	British spelling family of Gilchrist	gilchrist gilcrist gillchrist
    gilmour-uk	spelling	British spelling family of Gilmour	gilmour gilmore gilmer
    graham-uk	spelling	British spelling family of Graham	graham grahame graeme
    griffiths-uk	spelling	British spelling family of Griffiths	griffiths griffith griffeths
    hanlon-uk	spelling	British spelling family of Hanlon	hanlon ohanlon hanlan
    haigh-uk	spelling	British spelling family of Haigh	haigh hague haig
    hegarty-uk	spelling	British spelling family of Hegarty	hegarty haggerty hagerty heggarty
    higgins-uk	spelling	British spelling family of Higgins	higgins higgens ohiggins
    holmes-uk	spelling	British spelling family of Holmes	holmes homes hulmes
    howell-uk	spelling	British spelling family of Howell	howell howells howel
    humphreys-uk	spelling	British spelling family of Humphreys	humphreys humphries humphrey humphrys
    hutchison-uk	spelling	British spelling family of Hutchison	hutchison hutchinson hutcheson
    irvine-uk	spelling	British spelling family of Irvine	irvine irving irvin ervine
    jameson-uk	spelling	British spelling family of Jameson	jameson jamieson jamesone
    jeffery-uk	spelling	British spelling family of Jeffery	jeffery jeffrey jeffreys jefferies
    jenkins-uk	spelling	British spelling family of Jenkins	jenkins jenkyns jinkins
    keane-uk	spelling	British spelling family of Keane	keane kane kean cain
    kearney-uk	spelling	British spelling family of Kearney	kearney carney kearny
    kelly-uk	spelling	British spelling family of Kelly	kelly kelley okelly
    kennedy-uk	spelling	British spelling family of Kennedy	kennedy kenedy kennady
    kinsella-uk	spelling	British spelling family of Kinsella	kinsella kinsela kinchella
    laurie-uk	spelling	British spelling family of Laurie	laurie lawrie lowrie
    lawrence-uk	spelling	British spelling family of Lawrence	lawrence laurence lawrance
    leach-uk	spelling	British spelling family of Leach	leach leech leitch
    leahy-uk	spelling	British spelling family of Leahy	leahy lahey leahey
    lee-uk	spelling	British spelling family of Lee	lee leigh lea
    leslie-uk	spelling	British spelling family of Leslie	leslie lesley
    lindsay-uk	spelling	British spelling family of Lindsay	lindsay lindsey lyndsay
    livingstone-uk	spelling	British spelling family of Livingstone	livingstone livingston levingstone
    maguire-uk	spelling	British spelling family of Maguire	maguire mcguire magwire macguire
    maher-uk	spelling	British spelling family of Maher	maher meagher mahar
    maloney-uk	spelling	British spelling family of Maloney	maloney moloney molony
    mahoney-uk	spelling	British spelling family of Mahoney	mahoney omahony mahony omahoney
    meehan-uk	spelling	British spelling family of Meehan	meehan meeghan mehan
    milne-uk	spelling	British spelling family of Milne	milne milnes mylne
    mitchell-uk	spelling	British spelling family of Mitchell	mitchell mitchel michell
    monaghan-uk	spelling	British spelling family of Monaghan	monaghan monahan monahon
    monroe-uk	spelling	British spelling family of Monroe	monroe munro munroe monro
    moriarty-uk	spelling	British spelling family of Moriarty	moriarty moriarity moriaty
    mulholland-uk	spelling	British spelling family of Mulholland	mulholland mullholland muholland
    murphy-uk	spelling	British spelling family of Murphy	murphy murphey murfy
    murray-uk	spelling	British spelling family of Murray	murray murrey murrie
    neal-uk	spelling	British spelling family of Neal	neal neil neill neale
    newbury-uk	spelling	British spelling family of Newbury	newbury newberry newbery
    osborne-uk	spelling	British spelling family of Osborne	osborne osbourne osborn osbourn
    paterson-uk	spelling	British spelling family of Paterson	paterson patterson pattersen
    payne-uk	spelling	British spelling family of Payne	payne paine pain
    petrie-uk	spelling	British spelling family of Petrie	petrie petry
    pollock-uk	spelling	British spelling family of Pollock	pollock pollack pollok
    raleigh-uk	spelling	British spelling family of Raleigh	raleigh rawley
    rees-uk	spelling	British spelling family of Rees	rees reece rhys reese
    regan-uk	spelling	British spelling family of Regan	regan reagan oregan
    reilly-uk	spelling	British spelling family of Reilly	reilly riley reily oreilly rielly
    roche-uk	spelling	British spelling family of Roche	roche roach
    sawyer-uk	spelling	British spelling family of Sawyer	sawyer soyer
    searle-uk	spelling	British spelling family of Searle	searle serle searl
    seymour-uk	spelling	British spelling family of Seymour	seymour seymore
    sheehan-uk	spelling	British spelling family of Sheehan	sheehan sheahan sheean
    shields-uk	spelling	British spelling family of Shields	shields sheilds shiels
    spiers-uk	spelling	British spelling family of Spiers	spiers speirs spears
    strachan-uk	spelling	Strachan is spoken Strawn	strachan strahan strawn
    sullivan-uk	spelling	British spelling family of Sullivan	sullivan osullivan sulivan
    sweeney-uk	spelling	British spelling family of Sweeney	sweeney sweeny mcsweeney
    tierney-uk	spelling	British spelling family of Tierney	tierney tiernay tearney
    tracey-uk	spelling	British spelling family of Tracey	tracey tracy treacy
    tweedie-uk	spelling	British spelling family of Tweedie	tweedie tweedy
    waddell-uk	spelling	British spelling family of Waddell	waddell waddle weddell
    wallace-uk	spelling	British spelling family of Wallace	wallace wallis wallice
    waugh-uk	spelling	British spelling family of Waugh	waugh waw
    weir-uk	spelling	British spelling family of Weir	weir wier weare
    whelan-uk	spelling	British spelling family of Whelan	whelan wheelan whealan wheelen
    wilcox-uk	spelling	British spelling family of Wilcox	wilcox willcocks willcox wilcocks
    willoughby-uk	spelling	British spelling family of Willoughby	willoughby willowby
    wolfe-uk	spelling	British spelling family of Wolfe	wolfe woolf wolff woolfe
    woodhouse-uk	spelling	British spelling family of Woodhouse	woodhouse wodehouse
    yates-uk	spelling	British spelling family of Yates	yates yeats
    beauchamp-heard	heard-as	Beauchamp as a call-taker hears it	beauchamp beecham beacham
    belvoir-heard	heard-as	Belvoir as a call-taker hears it	belvoir beaver beever
    cholmondeley-heard	heard-as	Cholmondeley as a call-taker hears it	cholmondeley chumley chomley
    colquhoun-heard	heard-as	Colquhoun as a call-taker hears it	colquhoun cahoun calhoun colhoun
    dalziel-heard	heard-as	Dalziel as a call-taker hears it	dalziel dalzell deyell dalziell
    featherstonehaugh-heard	heard-as	Featherstonehaugh as a call-taker hears it	featherstonehaugh fanshaw featherstonhaugh
    geoghegan-heard	heard-as	Geoghegan as a call-taker hears it	geoghegan gaygan gegan gahagan
    leveson-heard	heard-as	Leveson as a call-taker hears it	leveson luson lewson
    mainwaring-heard	heard-as	Mainwaring as a call-taker hears it	mainwaring mannering manwaring
    marjoribanks-heard	heard-as	Marjoribanks as a call-taker hears it	marjoribanks marchbanks
    menzies-heard	heard-as	Menzies as a call-taker hears it	menzies mingis mengis
    milngavie-heard	heard-as	Milngavie as a call-taker hears it	milngavie mulguy
    stjohn-heard	heard-as	Stjohn as a call-taker hears it	stjohn sinjin sinjon
    wriothesley-heard	heard-as	Wriothesley as a call-taker hears it	wriothesley risley rizley
    urquhart-heard	heard-as	Urquhart as a call-taker hears it	urquhart urkhart urquart
    buchanan-heard	heard-as	Buchanan as a call-taker hears it	buchanan buckanan buchannan
    cockburn-heard	heard-as	Cockburn as a call-taker hears it	cockburn coburn cobern
    culzean-heard	heard-as	Culzean as a call-taker hears it	culzean cullane
    ruthven-heard	heard-as	Ruthven as a call-taker hears it	ruthven rivven riven
    auchinleck-heard	heard-as	Auchinleck as a call-taker hears it	auchinleck affleck
    mcleod-heard	heard-as	Mcleod as a call-taker hears it	mcleod mccloud macleod
    mckay-heard	heard-as	Mckay as a call-taker hears it	mckay mackay mckie
    mclean-heard	heard-as	Mclean as a call-taker hears it	mclean maclean mclaine mcclean mclane
    mclachlan-heard	heard-as	Mclachlan as a call-taker hears it	mclachlan mclaughlin mclaughlan maclachlan mcloughlin mclauchlan
    mcmillan-heard	heard-as	Mcmillan as a call-taker hears it	mcmillan macmillan mcmillen macmillen
    mcneil-heard	heard-as	Mcneil as a call-taker hears it	mcneil mcneill macneil macneill
    mcgrath-heard	heard-as	Mcgrath as a call-taker hears it	mcgrath mcgraw magrath
    mcgregor-heard	heard-as	Mcgregor as a call-taker hears it	mcgregor macgregor mcgrigor
    mcintosh-heard	heard-as	Mcintosh as a call-taker hears it	mcintosh macintosh mackintosh
    mcintyre-heard	heard-as	Mcintyre as a call-taker hears it	mcintyre macintyre mcentyre
    mciver-heard	heard-as	Mciver as a call-taker hears it	mciver mcivor maciver mackiver
    mckinnon-heard	heard-as	Mckinnon as a call-taker hears it	mckinnon mackinnon mckinnen
    mcphee-heard	heard-as	Mcphee as a call-taker hears it	mcphee mcfee macphee
    mcpherson-heard	heard-as	Mcpherson as a call-taker hears it	mcpherson macpherson mcfersen
    mcrae-heard	heard-as	Mcrae as a call-taker hears it	mcrae macrae mccrae mcrea mccrea
    mcauley-heard	heard-as	Mcauley as a call-taker hears it	mcauley macaulay mccauley mcaulay
    mcbride-heard	heard-as	Mcbride as a call-taker hears it	mcbride macbride mcbryde
    mccann-heard	heard-as	Mccann as a call-taker hears it	mccann mccan maccann
    mccarthy-heard	heard-as	Mccarthy as a call-taker hears it	mccarthy mccarty maccarthy mccarthey
    mcconnell-heard	heard-as	Mcconnell as a call-taker hears it	mcconnell macconnell mcconnel
    mccormack-heard	heard-as	Mccormack as a call-taker hears it	mccormack mccormick maccormack maccormick
    mccullough-heard	heard-as	Mccullough as a call-taker hears it	mccullough mcculloch mccullagh mcullough
    mcdermott-heard	heard-as	Mcdermott as a call-taker hears it	mcdermott mcdermot macdermott
    mcdonagh-heard	heard-as	Mcdonagh as a call-taker hears it	mcdonagh mcdonough mcdonogh macdonagh
    mcdonnell-heard	heard-as	Mcdonnell as a call-taker hears it	mcdonnell macdonnell mcdonell
    mcdougall-heard	heard-as	Mcdougall as a call-taker hears it	mcdougall macdougall mcdougal mcdugall
    mcelroy-heard	heard-as	Mcelroy as a call-taker hears it	mcelroy mcilroy macelroy
    mcewan-heard	heard-as	Mcewan as a call-taker hears it	mcewan mcewen macewan mcewin
    mcfadden-heard	heard-as	Mcfadden as a call-taker hears it	mcfadden mcfadyen mcphadden macfadyen
    mcfarlane-heard	heard-as	Mcfarlane as a call-taker hears it	mcfarlane macfarlane mcfarland mcfarlan
    mcgee-heard	heard-as	Mcgee as a call-taker hears it	mcgee magee mcghee
    mcginn-heard	heard-as	Mcginn as a call-taker hears it	mcginn maginn mcginne
    mcginty-heard	heard-as	Mcginty as a call-taker hears it	mcginty mcgintey maginty
    mcgovern-heard	heard-as	Mcgovern as a call-taker hears it	mcgovern magovern mcgoveran
    mcgowan-heard	heard-as	Mcgowan as a call-taker hears it	mcgowan mcgown macgowan
    mckenna-heard	heard-as	Mckenna as a call-taker hears it	mckenna mackenna mckena
    mckeown-heard	heard-as	Mckeown as a call-taker hears it	mckeown mckeon mckone
    mcmahon-heard	heard-as	Mcmahon as a call-taker hears it	mcmahon macmahon mcmahan
    mcnamara-heard	heard-as	Mcnamara as a call-taker hears it	mcnamara macnamara mcnamarra
    obriain-irish	translation	Irish Obriain and its English form	obriain obrien briain obryan obrian
    omurchu-irish	translation	Irish Omurchu and its English form	omurchu murphy omurchadha murchu
    osuilleabhain-irish	translation	Irish Osuilleabhain and its English form	osuilleabhain osullivan sullivan suilleabhain
    odomhnaill-irish	translation	Irish Odomhnaill and its English form	odomhnaill odonnell donnell odonell domhnaill
    oneill-irish	translation	Irish Oneill and its English form	oneill oneil oneal neill
    oceallaigh-irish	translation	Irish Oceallaigh and its English form	oceallaigh okelly kelly ceallaigh
    oconchobhair-irish	translation	Irish Oconchobhair and its English form	oconchobhair oconnor connor oconchuir conchobhair
    obroin-irish	translation	Irish Obroin and its English form	obroin obyrne byrne broin
    odubhghaill-irish	translation	Irish Odubhghaill and its English form	odubhghaill doyle odoyle dubhghaill
    ogallchoir-irish	translation	Irish Ogallchoir and its English form	ogallchoir gallagher ogallagher gallchoir
    odochartaigh-irish	translation	Irish Odochartaigh and its English form	odochartaigh odoherty doherty docherty dochartaigh
    oconaill-irish	translation	Irish Oconaill and its English form	oconaill oconnell connell conaill
    oriain-irish	translation	Irish Oriain and its English form	oriain oryan ryan riain
    olaoghaire-irish	translation	Irish Olaoghaire and its English form	olaoghaire oleary leary olaoire laoghaire
    oheidhin-irish	translation	Irish Oheidhin and its English form	oheidhin hynes ohynes heidhin
    ofloinn-irish	translation	Irish Ofloinn and its English form	ofloinn flynn oflynn floinn
    oraghallaigh-irish	translation	Irish Oraghallaigh and its English form	oraghallaigh oreilly reilly raghallaigh
    ocleirigh-irish	translation	Irish Ocleirigh and its English form	ocleirigh ocleary cleary clery cleirigh
    ocathain-irish	translation	Irish Ocathain and its English form	ocathain okane kane keane cathain
    odalaigh-irish	translation	Irish Odalaigh and its English form	odalaigh odaly daly dalaigh
    oceinneide-irish	translation	Irish Oceinneide and its English form	oceinneide kennedy okennedy ceinneide
    omaoileoin-irish	translation	Irish Omaoileoin and its English form	omaoileoin malone omalone maoileoin
    macgabhann-irish	translation	Irish Macgabhann and its English form	macgabhann mcgowan magowan
    maccarthaigh-irish	translation	Irish Maccarthaigh and its English form	maccarthaigh mccarthy maccarthy
    macmathuna-irish	translation	Irish Macmathuna and its English form	macmathuna mcmahon macmahon
    macaodha-irish	translation	Irish Macaodha and its English form	macaodha mckay mccoy magee
    macsuibhne-irish	translation	Irish Macsuibhne and its English form	macsuibhne mcsweeney sweeney
    macdiarmada-irish	translation	Irish Macdiarmada and its English form	macdiarmada mcdermott macdermott
    maguidhir-irish	translation	Irish Maguidhir and its English form	maguidhir maguire mcguire
    macgiollaphadraig-irish	translation	Irish Macgiollaphadraig and its English form	macgiollaphadraig fitzpatrick kilpatrick
    breathnach-irish	translation	Irish Breathnach and its English form	breathnach walsh brannagh brannick
    debhaldraithe-irish	translation	Irish Debhaldraithe and its English form	debhaldraithe waldron
    deburca-irish	translation	Irish Deburca and its English form	deburca burke bourke
    mactigheamain-irish	translation	Irish Mactigheamain and its English form	mactigheamain kiernan mckiernan
    seoighe-irish	translation	Irish Seoighe and its English form	seoighe joyce
    mcalister-irish	translation	Irish Mcalister and its English form	mcalister macalister mcallister mcalester
    obriain-irishg	gendered	Irish women's form of Obriain: Ni before marriage, Ui or Mhic after	obriain nibhriain uibhriain
    omurchu-irishg	gendered	Irish women's form of Omurchu: Ni before marriage, Ui or Mhic after	omurchu nimhurchu uimhurchu
    osuilleabhain-irishg	gendered	Irish women's form of Osuilleabhain: Ni before marriage, Ui or Mhic after	osuilleabhain nishuilleabhain uishuilleabhain
    odomhnaill-irishg	gendered	Irish women's form of Odomhnaill: Ni before marriage, Ui or Mhic after	odomhnaill nidhomhnaill uidhomhnaill
    oceallaigh-irishg	gendered	Irish women's form of Oceallaigh: Ni before marriage, Ui or Mhic after	oceallaigh nicheallaigh uicheallaigh
    obroin-irishg	gendered	Irish women's form of Obroin: Ni before marriage, Ui or Mhic after	obroin nibhroin uibhroin
    odochartaigh-irishg	gendered	Irish women's form of Odochartaigh: Ni before marriage, Ui or Mhic after	odochartaigh nidhochartaigh uidhochartaigh
    oconaill-irishg	gendered	Irish women's form of Oconaill: Ni before marriage, Ui or Mhic after	oconaill nichonaill uichonaill
    oriain-irishg	gendered	Irish women's form of Oriain: Ni before marriage, Ui or Mhic after	oriain niriain uiriain
    olaoghaire-irishg	gendered	Irish women's form of Olaoghaire: Ni before marriage, Ui or Mhic after	olaoghaire nilaoghaire uilaoghaire
    ocinneide-irishg	gendered	Irish women's form of Ocinneide: Ni before marriage, Ui or Mhic after	ocinneide nichinneide uichinneide
    odalaigh-irishg	gendered	Irish women's form of Odalaigh: Ni before marriage, Ui or Mhic after	odalaigh nidhalaigh uidhalaigh
    maccarthaigh-irishg	gendered	Irish women's form of Maccarthaigh: Ni before marriage, Ui or Mhic after	maccarthaigh niccarthaigh mhiccarthaigh
    macmathuna-irishg	gendered	Irish women's form of Macmathuna: Ni before marriage, Ui or Mhic after	macmathuna nicmhathuna mhicmhathuna
    macdomhnaill-irishg	gendered	Gaelic Mac, Nic and the English form	macdomhnaill nicdhomhnaill macdonald
    macleoid-irishg	gendered	Gaelic Mac, Nic and the English form	macleoid nicleoid macleod mcleod
    maccoinnich-irishg	gendered	Gaelic Mac, Nic and the English form	maccoinnich niccoinnich mackenzie mckenzie
    macaoidh-irishg	gendered	Gaelic Mac, Nic and the English form	macaoidh nicaoidh mackay mckay
    apharri-welsh	heard-as	Welsh Apharri, its patronymic particle joined, and its English spelling	apharri parry parrey
    aprhys-welsh	heard-as	Welsh Aprhys, its patronymic particle joined, and its English spelling	aprhys preece price prys
    aphuw-welsh	heard-as	Welsh Aphuw, its patronymic particle joined, and its English spelling	aphuw pugh pughe
    aphywel-welsh	heard-as	Welsh Aphywel, its patronymic particle joined, and its English spelling	aphywel powell howell hywel
    aprichard-welsh	heard-as	Welsh Aprichard, its patronymic particle joined, and its English spelling	aprichard pritchard prichard
    aprhydderch-welsh	heard-as	Welsh Aprhydderch, its patronymic particle joined, and its English spelling	aprhydderch prothero protheroe
    abeynon-welsh	heard-as	Welsh Abeynon, its patronymic particle joined, and its English spelling	abeynon beynon baynon
    griffiths-welsh	heard-as	Welsh Griffiths, its patronymic particle joined, and its English spelling	griffiths gruffydd gruffudd griffith
    llewellyn-welsh	heard-as	Welsh Llewellyn, its patronymic particle joined, and its English spelling	llewellyn llewelyn llywelyn lewellyn
    llwyd-welsh	heard-as	Welsh Llwyd, its patronymic particle joined, and its English spelling	llwyd lloyd loyd floyd
    gwynn-welsh	heard-as	Welsh Gwynn, its patronymic particle joined, and its English spelling	gwynn wynne gwyn wynn
    meredith-welsh	heard-as	Welsh Meredith, its patronymic particle joined, and its English spelling	meredith maredudd meredydd meridith
    tudor-welsh	heard-as	Welsh Tudor, its patronymic particle joined, and its English spelling	tudor tudur tydur
    vaughan-welsh	heard-as	Welsh Vaughan, its patronymic particle joined, and its English spelling	vaughan fychan vaughn
    yorath-welsh	heard-as	Welsh Yorath, its patronymic particle joined, and its English spelling	yorath iorwerth yorwerth
    cadwaladr-welsh	heard-as	Welsh Cadwaladr, its patronymic particle joined, and its English spelling	cadwaladr cadwallader cadwalader
    gethin-welsh	heard-as	Welsh Gethin, its patronymic particle joined, and its English spelling	gethin gethyn gething

    # Chinese, Vietnamese and Korean family names
    huang-zh	transliteration	one character, Mandarin, Cantonese and Hokkien	huang wong hwang ooi wee
    wang-zh	transliteration	one character, Mandarin, Cantonese and Teochew	wang wong heng
    chen-zh	transliteration	Chinese surname Chen: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	chen chan tan chin chern
    li-zh	transliteration	Chinese surname Li: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	li lee lei lie
    zhang-zh	transliteration	Chinese surname Zhang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zhang cheung chang chong cheong teo teoh
    zhao-zh	transliteration	Chinese surname Zhao: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zhao chiu chao chew
    wu-zh	transliteration	one character, Mandarin, Cantonese and Hokkien	wu ng eng goh ung
    wu-zh-2	transliteration	the other Wu, in Wade-Giles and Hokkien	wu woo ngo
    liu-zh	transliteration	Chinese surname Liu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	liu lau liew lao low
    lin-zh	transliteration	Chinese surname Lin: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	lin lam lim lum
    yang-zh	transliteration	Chinese surname Yang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	yang yeung yeo young yeoh ieong
    zhou-zh	transliteration	Chinese surname Zhou: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zhou chow chau chou chiew
    xu-zh	transliteration	Chinese surname Xu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xu hsu tsui chui
    xu-zh-2	transliteration	Chinese surname Xu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xu hui hsu khoo
    guo-zh	transliteration	Chinese surname Guo: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	guo kwok kuo quek kwek
    zhu-zh	transliteration	Chinese surname Zhu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zhu chu choo
    hu-zh	transliteration	Chinese surname Hu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	hu woo hoo
    luo-zh	transliteration	Chinese surname Luo: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	luo lo law loh
    liang-zh	transliteration	Chinese surname Liang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	liang leung leong liong neo
    song-zh	transliteration	Chinese surname Song: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	song sung soong
    zheng-zh	transliteration	Chinese surname Zheng: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zheng cheng tay cheang
    xie-zh	transliteration	Chinese surname Xie: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xie tse hsieh chia
    tang-zh	transliteration	Chinese surname Tang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	tang tong thong
    feng-zh	transliteration	Chinese surname Feng: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	feng fung pang foong
    yu-zh	transliteration	Chinese surname Yu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	yu yue yee
    dong-zh	transliteration	Chinese surname Dong: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	dong tung toong
    xiao-zh	transliteration	Chinese surname Xiao: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xiao siu hsiao shiu siew
    cao-zh	transliteration	Chinese surname Cao: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	cao tso tsao cho
    deng-zh	transliteration	Chinese surname Deng: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	deng tang teng dang
    xie-zh-2	transliteration	Chinese surname Xie: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xie hsieh tse tze
    fu-zh	transliteration	Chinese surname Fu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	fu foo poh
    shen-zh	transliteration	Chinese surname Shen: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	shen sham sum shum
    zeng-zh	transliteration	Chinese surname Zeng: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zeng tsang tseng
    peng-zh	transliteration	Chinese surname Peng: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	peng pang phang
    lu-zh	transliteration	Chinese surname Lu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	lu lui looi
    su-zh	transliteration	Chinese surname Su: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	su so soh
    jiang-zh	transliteration	Chinese surname Jiang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	jiang kong chiang keung kang
    cai-zh	transliteration	Chinese surname Cai: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	cai choi tsai choy chua tsoi
    jia-zh	transliteration	Chinese surname Jia: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	jia ka gar
    wei-zh	transliteration	Chinese surname Wei: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	wei ngai wai gwee
    xue-zh	transliteration	Chinese surname Xue: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xue sit hsueh suet
    ye-zh	transliteration	Chinese surname Ye: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	ye yip yeh ip yap
    yan-zh	transliteration	Chinese surname Yan: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	yan ngan yen gan
    pan-zh	transliteration	Chinese surname Pan: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	pan poon pun phua
    du-zh	transliteration	Chinese surname Du: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	du to tu
    xia-zh	transliteration	Chinese surname Xia: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xia ha hsia har
    zhong-zh	transliteration	Chinese surname Zhong: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zhong chung
    ren-zh	transliteration	Chinese surname Ren: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	ren yam jen yum
    fan-zh	transliteration	Chinese surname Fan: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	fan faan hoan
    fang-zh	transliteration	Chinese surname Fang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	fang fong png pung
    shi-zh	transliteration	Chinese surname Shi: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	shi shek shih sek
    yao-zh	transliteration	Chinese surname Yao: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	yao yiu yeow
    tan-zh	transliteration	Chinese surname Tan: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	tan tam tham
    zou-zh	transliteration	Chinese surname Zou: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	zou tsou tsau
    xiong-zh	transliteration	Chinese surname Xiong: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	xiong hung hsiung
    jin-zh	transliteration	Chinese surname Jin: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	jin kam chin kum
    lu-zh-2	transliteration	Chinese surname Lu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	lu luk loke
    hao-zh	transliteration	Chinese surname Hao: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	hao hok how
    bai-zh	transliteration	Chinese surname Bai: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	bai pak pai
    cui-zh	transliteration	Chinese surname Cui: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	cui tsui
    kang-zh	transliteration	Chinese surname Kang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	kang hong khang
    mao-zh	transliteration	Chinese surname Mao: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	mao mou mow
    qiu-zh	transliteration	Chinese surname Qiu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	qiu yau yow chiou
    qin-zh	transliteration	Chinese surname Qin: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	qin chun tseun
    jiang-zh-2	transliteration	Chinese surname Jiang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	jiang tseung chiang
    gu-zh	transliteration	Chinese surname Gu: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	gu koo ku
    hou-zh	transliteration	Chinese surname Hou: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	hou hau how
    shao-zh	transliteration	Chinese surname Shao: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	shao shiu
    long-zh	transliteration	Chinese surname Long: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	long lung loong
    wan-zh	transliteration	Chinese surname Wan: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	wan man maan
    qian-zh	transliteration	Chinese surname Qian: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	qian tsin chien
    yin-zh	transliteration	Chinese surname Yin: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	yin wun
    ouyang-zh	transliteration	Chinese surname Ouyang: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	ouyang auyeung owyang auyang
    situ-zh	transliteration	Chinese surname Situ: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	situ szeto seeto sito
    shangguan-zh	transliteration	Chinese surname Shangguan: Pinyin, Wade-Giles, Cantonese, Hokkien or Hakka spelling of one character	shangguan seungkoon
    nguyen-vi	transliteration	Vietnamese surname Nguyen, heard or written without marks	nguyen nguyn nguyan ngyuen nugyen nguien
    pham-vi	transliteration	Vietnamese surname Pham, heard or written without marks	pham fam pam
    huynh-vi	transliteration	Vietnamese surname Huynh, heard or written without marks	huynh hwin huyn huinh
    bui-vi	transliteration	Vietnamese surname Bui, heard or written without marks	bui booi bwi
    truong-vi	transliteration	Vietnamese surname Truong, heard or written without marks	truong chuong
    trinh-vi	transliteration	Vietnamese surname Trinh, heard or written without marks	trinh chinh trin
    lee-kr	transliteration	Korean surname Lee in official or usual letters	lee yi rhee ri
    park-kr	transliteration	Korean surname Park in official or usual letters	park pak bak
    choi-kr	transliteration	Korean surname Choi in official or usual letters	choi choe chwe
    jung-kr	transliteration	Korean surname Jung in official or usual letters	jung jeong chung chong
    cho-kr	transliteration	Korean surname Cho in official or usual letters	cho jo joe
    yoon-kr	transliteration	Korean surname Yoon in official or usual letters	yoon yun
    seo-kr	transliteration	Korean surname Seo in official or usual letters	seo suh
    yoo-kr	transliteration	Korean surname Yoo in official or usual letters	yoo yu ryu

    # Slavic and East European family names
    shevchenko-sl	transliteration	Slavic surname Shevchenko by different rules; women's endings go by rule, not here	shevchenko schevchenko szewczenko chevchenko
    kovalenko-sl	transliteration	Slavic surname Kovalenko by different rules; women's endings go by rule, not here	kovalenko kowalenko covalenco
    kovalchuk-sl	transliteration	Slavic surname Kovalchuk by different rules; women's endings go by rule, not here	kovalchuk kowalczuk kovalchouk
    tkachenko-sl	transliteration	Slavic surname Tkachenko by different rules; women's endings go by rule, not here	tkachenko tkatchenko tkaczenko
    kravchenko-sl	transliteration	Slavic surname Kravchenko by different rules; women's endings go by rule, not here	kravchenko krawczenko kravtchenko
    oliynyk-sl	transliteration	Slavic surname Oliynyk by different rules; women's endings go by rule, not here	oliynyk oleynik oliinyk olijnyk
    shevchuk-sl	transliteration	Slavic surname Shevchuk by different rules; women's endings go by rule, not here	shevchuk szewczuk chevtchouk
    polishchuk-sl	transliteration	Slavic surname Polishchuk by different rules; women's endings go by rule, not here	polishchuk polischuk poliszczuk polishuk
    savchenko-sl	transliteration	Slavic surname Savchenko by different rules; women's endings go by rule, not here	savchenko sawczenko savtchenko
    vasylenko-sl	transliteration	Slavic surname Vasylenko by different rules; women's endings go by rule, not here	vasylenko vasilenko wasylenko
    hrytsenko-sl	transliteration	Slavic surname Hrytsenko by different rules; women's endings go by rule, not here	hrytsenko gritsenko hrycenko
    hordiienko-sl	transliteration	Slavic surname Hordiienko by different rules; women's endings go by rule, not here	hordiienko gordienko hordienko
    melnyk-sl	transliteration	Slavic surname Melnyk by different rules; women's endings go by rule, not here	melnyk melnik mielnik
    ivanov-sl	transliteration	Slavic surname Ivanov by different rules; women's endings go by rule, not here	ivanov ivanow iwanow
    petrov-sl	transliteration	Slavic surname Petrov by different rules; women's endings go by rule, not here	petrov petrow petroff
    smirnov-sl	transliteration	Slavic surname Smirnov by different rules; women's endings go by rule, not here	smirnov smirnow smirnoff
    kuznetsov-sl	transliteration	Slavic surname Kuznetsov by different rules; women's endings go by rule, not here	kuznetsov kuznecov kouznetsov kusnezow
    vasiliev-sl	transliteration	Slavic surname Vasiliev by different rules; women's endings go by rule, not here	vasiliev vasilyev wassiljew vasilev
    mikhailov-sl	transliteration	Slavic surname Mikhailov by different rules; women's endings go by rule, not here	mikhailov mihailov mihaylov michailov
    fedorov-sl	transliteration	Slavic surname Fedorov by different rules; women's endings go by rule, not here	fedorov fyodorov feodorov
    sokolov-sl	transliteration	Slavic surname Sokolov by different rules; women's endings go by rule, not here	sokolov sokoloff
    nikolaev-sl	transliteration	Slavic surname Nikolaev by different rules; women's endings go by rule, not here	nikolaev nikolayev nikolajew
    alekseev-sl	transliteration	Slavic surname Alekseev by different rules; women's endings go by rule, not here	alekseev alexeev alexeyev alekseyev
    dmitriev-sl	transliteration	Slavic surname Dmitriev by different rules; women's endings go by rule, not here	dmitriev dmitriyev dimitriev
    zaitsev-sl	transliteration	Slavic surname Zaitsev by different rules; women's endings go by rule, not here	zaitsev zaytsev zajcev
    wisniewski-sl	transliteration	Slavic surname Wisniewski by different rules; women's endings go by rule, not here	wisniewski vishnevsky wischnewski vishnievski
    kowalczyk-sl	transliteration	Slavic surname Kowalczyk by different rules; women's endings go by rule, not here	kowalczyk kovalchik kowalchik kovalchyk
    wojcik-sl	transliteration	Slavic surname Wojcik by different rules; women's endings go by rule, not here	wojcik voychik voitsik voycik
    kaminski-sl	transliteration	Slavic surname Kaminski by different rules; women's endings go by rule, not here	kaminski kaminsky kamynski
    lewandowski-sl	transliteration	Slavic surname Lewandowski by different rules; women's endings go by rule, not here	lewandowski levandowski levandovsky
    zielinski-sl	transliteration	Slavic surname Zielinski by different rules; women's endings go by rule, not here	zielinski zelinski zielinsky zelinsky
    szymanski-sl	transliteration	Slavic surname Szymanski by different rules; women's endings go by rule, not here	szymanski shimanski shymanski szymansky
    wozniak-sl	transliteration	Slavic surname Wozniak by different rules; women's endings go by rule, not here	wozniak vozniak voznyak
    dabrowski-sl	transliteration	Slavic surname Dabrowski by different rules; women's endings go by rule, not here	dabrowski dombrowski dabrowsky dombrovsky
    kozlowski-sl	transliteration	Slavic surname Kozlowski by different rules; women's endings go by rule, not here	kozlowski kozlovsky koslowski
    jankowski-sl	transliteration	Slavic surname Jankowski by different rules; women's endings go by rule, not here	jankowski yankowski jankovsky
    krawczyk-sl	transliteration	Slavic surname Krawczyk by different rules; women's endings go by rule, not here	krawczyk kravchyk kravchik
    kaczmarek-sl	transliteration	Slavic surname Kaczmarek by different rules; women's endings go by rule, not here	kaczmarek kachmarek katchmarek
    piotrowski-sl	transliteration	Slavic surname Piotrowski by different rules; women's endings go by rule, not here	piotrowski pietrowski piotrovsky
    grabowski-sl	transliteration	Slavic surname Grabowski by different rules; women's endings go by rule, not here	grabowski grabovsky
    nowakowski-sl	transliteration	Slavic surname Nowakowski by different rules; women's endings go by rule, not here	nowakowski novakowski novakovsky
    pawlowski-sl	transliteration	Slavic surname Pawlowski by different rules; women's endings go by rule, not here	pawlowski pavlowski pavlovsky
    michalski-sl	transliteration	Slavic surname Michalski by different rules; women's endings go by rule, not here	michalski mihalski michalsky
    nowak-sl	transliteration	Slavic surname Nowak by different rules; women's endings go by rule, not here	nowak novak nowack
    wieczorek-sl	transliteration	Slavic surname Wieczorek by different rules; women's endings go by rule, not here	wieczorek vieczorek vechorek
    jablonski-sl	transliteration	Slavic surname Jablonski by different rules; women's endings go by rule, not here	jablonski yablonski jablonsky
    wrobel-sl	transliteration	Slavic surname Wrobel by different rules; women's endings go by rule, not here	wrobel vrobel wrubel
    majewski-sl	transliteration	Slavic surname Majewski by different rules; women's endings go by rule, not here	majewski mayevski maievski
    olszewski-sl	transliteration	Slavic surname Olszewski by different rules; women's endings go by rule, not here	olszewski olshevski olschewski olshewski
    malinowski-sl	transliteration	Slavic surname Malinowski by different rules; women's endings go by rule, not here	malinowski malinovsky
    jaworski-sl	transliteration	Slavic surname Jaworski by different rules; women's endings go by rule, not here	jaworski yavorski javorsky
    adamczyk-sl	transliteration	Slavic surname Adamczyk by different rules; women's endings go by rule, not here	adamczyk adamchik adamczik
    szczepanski-sl	transliteration	Slavic surname Szczepanski by different rules; women's endings go by rule, not here	szczepanski shchepanski scepanski
    przybylski-sl	transliteration	Slavic surname Przybylski by different rules; women's endings go by rule, not here	przybylski pshibilski przybilski
    brzezinski-sl	transliteration	Slavic surname Brzezinski by different rules; women's endings go by rule, not here	brzezinski bzhezinski brezinski
    wlodarczyk-sl	transliteration	Slavic surname Wlodarczyk by different rules; women's endings go by rule, not here	wlodarczyk vlodarchyk wlodarczik
    chmielewski-sl	transliteration	Slavic surname Chmielewski by different rules; women's endings go by rule, not here	chmielewski chmelevski hmielewski
    czarnecki-sl	transliteration	Slavic surname Czarnecki by different rules; women's endings go by rule, not here	czarnecki charnecki tcharnetzki
    andrzejewski-sl	transliteration	Slavic surname Andrzejewski by different rules; women's endings go by rule, not here	andrzejewski andjeyevski andrejewski
    walczak-sl	transliteration	Slavic surname Walczak by different rules; women's endings go by rule, not here	walczak valchak walchak
    rutkowski-sl	transliteration	Slavic surname Rutkowski by different rules; women's endings go by rule, not here	rutkowski rutkovsky
    ostrowski-sl	transliteration	Slavic surname Ostrowski by different rules; women's endings go by rule, not here	ostrowski ostrovsky
    szewczyk-sl	transliteration	Slavic surname Szewczyk by different rules; women's endings go by rule, not here	szewczyk shevchik szewczik shevchyk
    jasinski-sl	transliteration	Slavic surname Jasinski by different rules; women's endings go by rule, not here	jasinski yasinski jasinsky
    dvorak-sl	transliteration	Slavic surname Dvorak by different rules; women's endings go by rule, not here	dvorak dworak dvorzhak
    prochazka-sl	transliteration	Slavic surname Prochazka by different rules; women's endings go by rule, not here	prochazka prochaska prohazka
    horvath-sl	transliteration	Slavic surname Horvath by different rules; women's endings go by rule, not here	horvath horvat horwath
    kovac-sl	transliteration	Slavic surname Kovac by different rules; women's endings go by rule, not here	kovac kovacs kovach kovats
    nagy-sl	transliteration	Slavic surname Nagy by different rules; women's endings go by rule, not here	nagy nadge nodj
    lakatos-sl	transliteration	Slavic surname Lakatos by different rules; women's endings go by rule, not here	lakatos lacatos lakatosh
    ferenc-sl	transliteration	Slavic surname Ferenc by different rules; women's endings go by rule, not here	ferenc ferencz ferents
    gheorghe-sl	transliteration	Slavic surname Gheorghe by different rules; women's endings go by rule, not here	gheorghe george georghe
    ciobanu-sl	transliteration	Slavic surname Ciobanu by different rules; women's endings go by rule, not here	ciobanu chiobanu cobanu
    rusu-sl	transliteration	Slavic surname Rusu by different rules; women's endings go by rule, not here	rusu roussou
    petrauskas-sl	transliteration	Slavic surname Petrauskas by different rules; women's endings go by rule, not here	petrauskas piotrauskas
    stankevicius-sl	transliteration	Lithuanian and Polish spelling of one name	stankevicius stankevichius stankiewicz
    hoxha-sl	transliteration	Slavic surname Hoxha by different rules; women's endings go by rule, not here	hoxha hodja hoxa
    gjoka-sl	transliteration	Slavic surname Gjoka by different rules; women's endings go by rule, not here	gjoka gyoka djoka
    krasniqi-sl	transliteration	Slavic surname Krasniqi by different rules; women's endings go by rule, not here	krasniqi krasnici krasnichi krasnigi
    berisha-sl	transliteration	Slavic surname Berisha by different rules; women's endings go by rule, not here	berisha berishaj berisa
    dervishi-sl	transliteration	Slavic surname Dervishi by different rules; women's endings go by rule, not here	dervishi dervishaj
    prifti-sl	transliteration	Slavic surname Prifti by different rules; women's endings go by rule, not here	prifti priftaj
    marku-sl	transliteration	Slavic surname Marku by different rules; women's endings go by rule, not here	marku markaj
    jovanovic-sl	transliteration	Slavic surname Jovanovic by different rules; women's endings go by rule, not here	jovanovic yovanovich jovanovich
    djordjevic-sl	transliteration	Slavic surname Djordjevic by different rules; women's endings go by rule, not here	djordjevic dordevic djordjevich georgevich
    hadzic-sl	transliteration	Slavic surname Hadzic by different rules; women's endings go by rule, not here	hadzic hadzich hadjich hadjic
    hodzic-sl	transliteration	Slavic surname Hodzic by different rules; women's endings go by rule, not here	hodzic hodzich hodjic
    papadopoulos-sl	transliteration	Slavic surname Papadopoulos by different rules; women's endings go by rule, not here	papadopoulos papadopulos papadopolous
    georgiou-sl	transliteration	Slavic surname Georgiou by different rules; women's endings go by rule, not here	georgiou yiorgiou gheorghiou
    charalambous-sl	transliteration	Slavic surname Charalambous by different rules; women's endings go by rule, not here	charalambous haralambous charalampous
    ioannou-sl	transliteration	Slavic surname Ioannou by different rules; women's endings go by rule, not here	ioannou yiannou ioanou
    christodoulou-sl	transliteration	Slavic surname Christodoulou by different rules; women's endings go by rule, not here	christodoulou hristodoulou christodulou
    kyriacou-sl	transliteration	Slavic surname Kyriacou by different rules; women's endings go by rule, not here	kyriacou kyriakou kiriakou

    # Africa, Turkey, Iran
    maxamed-so	transliteration	Somali or Horn of Africa father's or grandfather's name Maxamed, Somali or English letters	maxamed mohamed mohammed mahamed muhammad
    maxamuud-so	transliteration	Somali or Horn of Africa father's or grandfather's name Maxamuud, Somali or English letters	maxamuud mohamud mahmoud mohamoud
    axmed-so	transliteration	Somali or Horn of Africa father's or grandfather's name Axmed, Somali or English letters	axmed ahmed ahmad
    xasan-so	transliteration	Somali or Horn of Africa father's or grandfather's name Xasan, Somali or English letters	xasan hassan hasan
    xuseen-so	transliteration	Somali or Horn of Africa father's or grandfather's name Xuseen, Somali or English letters	xuseen hussein hussain husein
    cabdullahi-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cabdullahi, Somali or English letters	cabdullahi abdullahi abdulahi
    cabdulle-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cabdulle, Somali or English letters	cabdulle abdulle abdule
    cabdiraxmaan-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cabdiraxmaan, Somali or English letters	cabdiraxmaan abdirahman abdurahman abdulrahman
    cumar-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cumar, Somali or English letters	cumar omar umar
    cusmaan-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cusmaan, Somali or English letters	cusmaan osman usman
    cismaan-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cismaan, Somali or English letters	cismaan osman usman
    cilmi-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cilmi, Somali or English letters	cilmi elmi ilmi
    ciise-so	transliteration	Somali or Horn of Africa father's or grandfather's name Ciise, Somali or English letters	ciise isse issa
    faarax-so	transliteration	Somali or Horn of Africa father's or grandfather's name Faarax, Somali or English letters	faarax farah farrah
    jaamac-so	transliteration	Somali or Horn of Africa father's or grandfather's name Jaamac, Somali or English letters	jaamac jama jamac
    xirsi-so	transliteration	Somali or Horn of Africa father's or grandfather's name Xirsi, Somali or English letters	xirsi hirsi hersi
    xaashi-so	transliteration	Somali or Horn of Africa father's or grandfather's name Xaashi, Somali or English letters	xaashi hashi
    nuur-so	transliteration	Somali or Horn of Africa father's or grandfather's name Nuur, Somali or English letters	nuur noor nur
    ibraahim-so	transliteration	Somali or Horn of Africa father's or grandfather's name Ibraahim, Somali or English letters	ibraahim ibrahim ibraahin
    ismaaciil-so	transliteration	Somali or Horn of Africa father's or grandfather's name Ismaaciil, Somali or English letters	ismaaciil ismail ismael
    guuleed-so	transliteration	Somali or Horn of Africa father's or grandfather's name Guuleed, Somali or English letters	guuleed guled
    geeddi-so	transliteration	Somali or Horn of Africa father's or grandfather's name Geeddi, Somali or English letters	geeddi geedi gedi
    saciid-so	transliteration	Somali or Horn of Africa father's or grandfather's name Saciid, Somali or English letters	saciid said saeed
    sheekh-so	transliteration	Somali or Horn of Africa father's or grandfather's name Sheekh, Somali or English letters	sheekh sheikh sheik
    muuse-so	transliteration	Somali or Horn of Africa father's or grandfather's name Muuse, Somali or English letters	muuse musa muse
    cawaale-so	transliteration	Somali or Horn of Africa father's or grandfather's name Cawaale, Somali or English letters	cawaale awale
    caydiid-so	transliteration	Somali or Horn of Africa father's or grandfather's name Caydiid, Somali or English letters	caydiid aideed
    diiriye-so	transliteration	Somali or Horn of Africa father's or grandfather's name Diiriye, Somali or English letters	diiriye diriye dirie diriyeh
    egal-so	transliteration	Somali or Horn of Africa father's or grandfather's name Egal, Somali or English letters	egal igal egaal
    aadan-so	transliteration	Somali or Horn of Africa father's or grandfather's name Aadan, Somali or English letters	aadan aden adan
    tesfay-so	transliteration	Somali or Horn of Africa father's or grandfather's name Tesfay, Somali or English letters	tesfay tesfaye tesfai
    gebremariam-so	transliteration	Somali or Horn of Africa father's or grandfather's name Gebremariam, Somali or English letters	gebremariam ghebremariam gebremaryam
    gebreselassie-so	transliteration	Somali or Horn of Africa father's or grandfather's name Gebreselassie, Somali or English letters	gebreselassie ghebreselassie gebresilassie
    berhane-so	transliteration	Somali or Horn of Africa father's or grandfather's name Berhane, Somali or English letters	berhane birhane berhe
    kahsay-so	transliteration	Somali or Horn of Africa father's or grandfather's name Kahsay, Somali or English letters	kahsay kahsai kassay
    mekonnen-so	transliteration	Somali or Horn of Africa father's or grandfather's name Mekonnen, Somali or English letters	mekonnen mekonen makonnen
    ogbazghi-so	transliteration	Somali or Horn of Africa father's or grandfather's name Ogbazghi, Somali or English letters	ogbazghi ogbazgi okbazghi
    okubay-so	transliteration	Somali or Horn of Africa father's or grandfather's name Okubay, Somali or English letters	okubay okbay ogbay okubai
    tekle-so	transliteration	Somali or Horn of Africa father's or grandfather's name Tekle, Somali or English letters	tekle takle tecle
    woldemariam-so	transliteration	Somali or Horn of Africa father's or grandfather's name Woldemariam, Somali or English letters	woldemariam weldemariam weldemaryam
    weldegebriel-so	transliteration	Somali or Horn of Africa father's or grandfather's name Weldegebriel, Somali or English letters	weldegebriel woldegebriel weldegebrel
    yohannes-so	transliteration	Somali or Horn of Africa father's or grandfather's name Yohannes, Somali or English letters	yohannes yohanes johannes
    diallo-wa	transliteration	French, Gambian and Sierra Leonean spelling	diallo jallow jalloh diallow
    diop-wa	transliteration	Senegalese and Gambian spelling	diop jobe jop
    ndiaye-wa	transliteration	Senegalese and Gambian spelling	ndiaye njie njai
    cisse-wa	transliteration	Mandinka name in French and English letters	cisse ceesay sesay sissay
    toure-wa	transliteration	French, Gambian and Sierra Leonean spelling	toure touray turay
    conde-wa	transliteration	Guinean and Sierra Leonean spelling	conde conteh konde
    kamara-wa	transliteration	English and French spelling	kamara camara kamarra
    sow-wa	transliteration	West African surname Sow by English, French or local spelling	sow sowe soh
    bah-wa	transliteration	West African surname Bah by English, French or local spelling	bah ba baah
    keita-wa	transliteration	West African surname Keita by English, French or local spelling	keita keitah kaita
    kone-wa	transliteration	West African surname Kone by English, French or local spelling	kone koneh coney
    traore-wa	transliteration	French and Gambian spelling	traore trawally trawalleh
    coulibaly-wa	transliteration	West African surname Coulibaly by English, French or local spelling	coulibaly kulibali koulibaly
    sylla-wa	transliteration	West African surname Sylla by English, French or local spelling	sylla silla syllah
    diarra-wa	transliteration	French and Gambian spelling	diarra jarra jarrah
    drammeh-wa	transliteration	West African surname Drammeh by English, French or local spelling	drammeh drame darame
    fofana-wa	transliteration	West African surname Fofana by English, French or local spelling	fofana fofanah foffana
    sanogo-wa	transliteration	West African surname Sanogo by English, French or local spelling	sanogo sanoko sanogoh
    mansaray-wa	transliteration	West African surname Mansaray by English, French or local spelling	mansaray mansare
    koroma-wa	transliteration	West African surname Koroma by English, French or local spelling	koroma kourouma coroma
    dumbuya-wa	transliteration	West African surname Dumbuya by English, French or local spelling	dumbuya doumbouya doumbia
    sissoko-wa	transliteration	West African surname Sissoko by English, French or local spelling	sissoko cissokho sissokho cissoko
    manneh-wa	transliteration	West African surname Manneh by English, French or local spelling	manneh mane
    sanneh-wa	transliteration	West African surname Sanneh by English, French or local spelling	sanneh sane saneh
    faye-wa	transliteration	West African surname Faye by English, French or local spelling	faye fye fay
    seck-wa	transliteration	West African surname Seck by English, French or local spelling	seck sek saeck
    gueye-wa	transliteration	West African surname Gueye by English, French or local spelling	gueye geye gaye
    mbaye-wa	transliteration	West African surname Mbaye by English, French or local spelling	mbaye mbye mbai
    mensah-wa	transliteration	West African surname Mensah by English, French or local spelling	mensah mensa amensah
    owusu-wa	transliteration	West African surname Owusu by English, French or local spelling	owusu owusuh awusu
    boateng-wa	transliteration	West African surname Boateng by English, French or local spelling	boateng boaten boateing
    agyeman-wa	transliteration	West African surname Agyeman by English, French or local spelling	agyeman agyemang adjeman agyeiman
    agyei-wa	transliteration	West African surname Agyei by English, French or local spelling	agyei adjei adjey
    asante-wa	transliteration	West African surname Asante by English, French or local spelling	asante ashanti assante
    opoku-wa	transliteration	West African surname Opoku by English, French or local spelling	opoku poku oppoku
    appiah-wa	transliteration	West African surname Appiah by English, French or local spelling	appiah apiah appia
    amoako-wa	transliteration	West African surname Amoako by English, French or local spelling	amoako amoakoh amoaku
    acheampong-wa	transliteration	West African surname Acheampong by English, French or local spelling	acheampong achampong akyeampong
    gyamfi-wa	transliteration	West African surname Gyamfi by English, French or local spelling	gyamfi jamfi djamfi
    kwarteng-wa	transliteration	West African surname Kwarteng by English, French or local spelling	kwarteng kwateng quarteng
    nkrumah-wa	transliteration	West African surname Nkrumah by English, French or local spelling	nkrumah krumah nkruma
    quaye-wa	transliteration	West African surname Quaye by English, French or local spelling	quaye kwei kwaye
    quarshie-wa	transliteration	West African surname Quarshie by English, French or local spelling	quarshie kwashie quashie
    tetteh-wa	transliteration	West African surname Tetteh by English, French or local spelling	tetteh teteh tettey
    olawale-wa	transliteration	West African surname Olawale by English, French or local spelling	olawale olawaleh wale
    okafor-wa	transliteration	West African surname Okafor by English, French or local spelling	okafor okafo okarfor
    okonkwo-wa	transliteration	West African surname Okonkwo by English, French or local spelling	okonkwo okonkwor okwonkwo
    nwosu-wa	transliteration	West African surname Nwosu by English, French or local spelling	nwosu nwosuh nwaosu
    tshibangu-wa	transliteration	West African surname Tshibangu by English, French or local spelling	tshibangu chibangu
    yilmaz-tr	transliteration	Turkish, Kurdish or Persian surname Yilmaz with marks lost or in English spelling	yilmaz yilmas yelmaz
    ozturk-tr	transliteration	Turkish, Kurdish or Persian surname Ozturk with marks lost or in English spelling	ozturk oeztuerk uzturk
    yildiz-tr	transliteration	Turkish, Kurdish or Persian surname Yildiz with marks lost or in English spelling	yildiz yildis yeldiz
    simsek-tr	transliteration	Turkish, Kurdish or Persian surname Simsek with marks lost or in English spelling	simsek shimshek simshek
    sahin-tr	transliteration	Turkish, Kurdish or Persian surname Sahin with marks lost or in English spelling	sahin shahin shaheen
    gunes-tr	transliteration	Turkish, Kurdish or Persian surname Gunes with marks lost or in English spelling	gunes guenesh gunesh
    kilic-tr	transliteration	Turkish, Kurdish or Persian surname Kilic with marks lost or in English spelling	kilic kilich kelich
    uzun-tr	transliteration	Turkish, Kurdish or Persian surname Uzun with marks lost or in English spelling	uzun uzoon
    hosseini-tr	transliteration	Turkish, Kurdish or Persian surname Hosseini with marks lost or in English spelling	hosseini husseini hussaini hoseini
    ahmadi-tr	transliteration	Turkish, Kurdish or Persian surname Ahmadi with marks lost or in English spelling	ahmadi ahmedi ehmadi
    mohammadi-tr	transliteration	Turkish, Kurdish or Persian surname Mohammadi with marks lost or in English spelling	mohammadi mohamadi muhammadi
    rezaei-tr	transliteration	Turkish, Kurdish or Persian surname Rezaei with marks lost or in English spelling	rezaei rezai rezaee rizai
    karimi-tr	transliteration	Turkish, Kurdish or Persian surname Karimi with marks lost or in English spelling	karimi kareemi
    rahimi-tr	transliteration	Turkish, Kurdish or Persian surname Rahimi with marks lost or in English spelling	rahimi raheemi
    jafari-tr	transliteration	Turkish, Kurdish or Persian surname Jafari with marks lost or in English spelling	jafari jaffari djafari jafary
    sadeghi-tr	transliteration	Turkish, Kurdish or Persian surname Sadeghi with marks lost or in English spelling	sadeghi sadeqi sadiqi
    ghasemi-tr	transliteration	Turkish, Kurdish or Persian surname Ghasemi with marks lost or in English spelling	ghasemi qasemi qasimi qassemi kasimi
    noori-tr	transliteration	Turkish, Kurdish or Persian surname Noori with marks lost or in English spelling	noori nouri nuri
    amiri-tr	transliteration	Turkish, Kurdish or Persian surname Amiri with marks lost or in English spelling	amiri ameeri
    stanikzai-tr	transliteration	Turkish, Kurdish or Persian surname Stanikzai with marks lost or in English spelling	stanikzai stanekzai stanikzay
    yousafzai-tr	transliteration	Turkish, Kurdish or Persian surname Yousafzai with marks lost or in English spelling	yousafzai yusufzai yousufzai yousefzai
    ahmadzai-tr	transliteration	Turkish, Kurdish or Persian surname Ahmadzai with marks lost or in English spelling	ahmadzai ahmadzay ahmedzai
    popalzai-tr	transliteration	Turkish, Kurdish or Persian surname Popalzai with marks lost or in English spelling	popalzai populzai popalzay

    # Spain, Portugal, France, Germany, the Caribbean
    gonzalez-eu	spelling	Gonzalez across Spanish, Portuguese, Italian, French or German spelling habits	gonzalez gonzales goncalez
    goncalves-eu	spelling	Goncalves across Spanish, Portuguese, Italian, French or German spelling habits	goncalves gonsalves goncalvez
    hernandez-eu	spelling	Hernandez across Spanish, Portuguese, Italian, French or German spelling habits	hernandez ernandez hernandes
    ximenez-eu	spelling	Ximenez across Spanish, Portuguese, Italian, French or German spelling habits	ximenez jimenez gimenez ximenes jimenes
    sousa-eu	spelling	Sousa across Spanish, Portuguese, Italian, French or German spelling habits	sousa souza souzza
    teixeira-eu	spelling	Teixeira across Spanish, Portuguese, Italian, French or German spelling habits	teixeira texeira texera
    queiroz-eu	spelling	Queiroz across Spanish, Portuguese, Italian, French or German spelling habits	queiroz queiros quieroz
    ferreira-eu	spelling	Ferreira across Spanish, Portuguese, Italian, French or German spelling habits	ferreira fereira ferriera
    pereira-eu	spelling	Pereira across Spanish, Portuguese, Italian, French or German spelling habits	pereira perreira periera
    nogueira-eu	spelling	Nogueira across Spanish, Portuguese, Italian, French or German spelling habits	nogueira nogeira nogera
    magalhaes-eu	spelling	Magalhaes across Spanish, Portuguese, Italian, French or German spelling habits	magalhaes magalhais magelhaes
    araujo-eu	spelling	Araujo across Spanish, Portuguese, Italian, French or German spelling habits	araujo arauzo arajo
    guimaraes-eu	spelling	Guimaraes across Spanish, Portuguese, Italian, French or German spelling habits	guimaraes gimaraes guimarais
    schmidt-eu	spelling	Schmidt across Spanish, Portuguese, Italian, French or German spelling habits	schmidt schmitt schmid
    schroder-eu	spelling	Schroder across Spanish, Portuguese, Italian, French or German spelling habits	schroder schroeder shroeder
    schafer-eu	spelling	Schafer across Spanish, Portuguese, Italian, French or German spelling habits	schafer schaefer shaefer
    schneider-eu	spelling	Schneider across Spanish, Portuguese, Italian, French or German spelling habits	schneider snider schnieder
    meyer-eu	spelling	Meyer across Spanish, Portuguese, Italian, French or German spelling habits	meyer meier maier mayer
    jager-eu	spelling	Jager across Spanish, Portuguese, Italian, French or German spelling habits	jager jaeger yaeger
    hoffmann-eu	spelling	Hoffmann across Spanish, Portuguese, Italian, French or German spelling habits	hoffmann hofmann hoffman
    weiss-eu	spelling	Weiss across Spanish, Portuguese, Italian, French or German spelling habits	weiss weis wyss
    jorgensen-eu	spelling	Jorgensen across Spanish, Portuguese, Italian, French or German spelling habits	jorgensen joergensen jorgenson
    sorensen-eu	spelling	Sorensen across Spanish, Portuguese, Italian, French or German spelling habits	sorensen soerensen sorenson
    christensen-eu	spelling	Christensen across Spanish, Portuguese, Italian, French or German spelling habits	christensen kristensen
    hansson-eu	spelling	Hansson across Spanish, Portuguese, Italian, French or German spelling habits	hansson hanson hansen
    lefebvre-eu	spelling	Lefebvre across Spanish, Portuguese, Italian, French or German spelling habits	lefebvre lefevre lefebure
    thibault-eu	spelling	Thibault across Spanish, Portuguese, Italian, French or German spelling habits	thibault thibaud tibo
    gauthier-eu	spelling	Gauthier across Spanish, Portuguese, Italian, French or German spelling habits	gauthier gautier gotier
    beaulieu-eu	spelling	Beaulieu is spoken Bewley in England	beaulieu bewley
    desouza-eu	spelling	Desouza across Spanish, Portuguese, Italian, French or German spelling habits	desouza dsouza desousa desuza
    delacruz-eu	spelling	Delacruz across Spanish, Portuguese, Italian, French or German spelling habits	delacruz lacruz
    """#
