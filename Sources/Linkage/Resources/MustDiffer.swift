/// Different names that look alike. The format stands in the table’s own comments.
let mustDifferTable = #"""
    # Pairs of different people's names that nothing may join: no equivalence, no ending, and no slip of the pen.
    #
    # kind (given or family), left, right, reason; tabs between. Left and right are folded to a-z.
    # No group of the equivalence tables may hold both; Scripts/check_name_tables.py refuses one that does. Given names
    # that stand here differ, however close their letters; family names sound alike at best.
    given	hasan	hussain	two brothers' names, often twins
    given	hassan	hussein	two brothers' names, often twins
    given	hassan	hussain	two brothers' names, often twins
    given	hasnain	hassan	Hasnain means both Hasan and Husain; a third name
    given	hasnain	hussain	Hasnain means both Hasan and Husain; a third name
    given	ella	ellie	common twins' names, one letter apart in sound
    given	ella	eleanor	Ella is registered in its own right far more often
    given	ella	emma	different names
    given	jayden	hayden	rhyming brothers' names
    given	jayden	kayden	rhyming brothers' names
    given	jayden	aiden	rhyming brothers' names
    given	jayden	brayden	rhyming brothers' names
    given	hayden	aiden	rhyming brothers' names
    given	hayden	kayden	rhyming brothers' names
    given	kayden	aiden	rhyming brothers' names
    given	amelia	emilia	different names, near in writing
    given	amelia	emily	different names; they share only the short form Millie
    given	amelia	amelie	different names, near in writing
    given	emily	emma	different names; they share only the short form Em
    given	emily	emilia	different names
    given	emily	amelie	different names
    given	john	joan	brother's and sister's name
    given	john	johanna	brother's and sister's name
    given	ava	eva	different names
    given	ava	evie	different names
    given	eve	ivy	different names
    given	ava	ada	different names
    given	maria	mary	different names on one register
    given	maria	mariam	different names
    given	maria	marie	different names
    given	maria	maya	different names
    given	mia	maya	different names
    given	maryam	mary	different names
    given	henry	harold	they share only the short form Harry
    given	harrison	harold	they share only the short form Harry
    given	harrison	henry	they share only the short form Harry
    given	harry	harvey	different names
    given	harley	harvey	different names
    given	harley	charlie	rhyming names
    given	alfie	archie	common brothers' names
    given	alfred	albert	different names
    given	alfred	archibald	different names
    given	arthur	alfred	different names
    given	edward	theodore	they share only the short form Teddy
    given	edward	edmund	they share only the short forms Eddie and Ned
    given	edward	edwin	they share only the short form Eddie
    given	alexander	alexandra	brother's and sister's name
    given	alexander	alexandria	brother's and sister's name
    given	aleksander	aleksandra	brother's and sister's name
    given	oleksandr	oleksandra	brother's and sister's name
    given	charles	charlotte	brother's and sister's name; they share Charlie
    given	francis	frances	brother's and sister's name
    given	francis	francesca	brother's and sister's name; they share Frankie
    given	frederick	frederica	brother's and sister's name
    given	gabriel	gabrielle	brother's and sister's name
    given	daniel	danielle	brother's and sister's name
    given	george	georgia	brother's and sister's name
    given	george	georgina	brother's and sister's name; they share Georgie
    given	joseph	josephine	brother's and sister's name; they share Joey
    given	samuel	samantha	brother's and sister's name; they share Sam
    given	nicholas	nicola	brother's and sister's name; they share Nicky
    given	nicholas	nicole	brother's and sister's name
    given	stephen	stephanie	brother's and sister's name; they share Steph
    given	patrick	patricia	brother's and sister's name; they share Pat
    given	victor	victoria	brother's and sister's name; they share Vic
    given	robert	roberta	brother's and sister's name
    given	christopher	christine	brother's and sister's name; they share Chris
    given	christopher	christian	they share only the short form Chris
    given	christian	christina	brother's and sister's name
    given	louis	louise	brother's and sister's name; they share Lou
    given	oliver	olivia	brother's and sister's name; they share Ollie
    given	julian	julia	brother's and sister's name
    given	adrian	adriana	brother's and sister's name
    given	viktor	viktoria	brother's and sister's name
    given	yevhen	yevheniia	brother's and sister's name
    given	vladyslav	vladyslava	brother's and sister's name
    given	yaroslav	yaroslava	brother's and sister's name
    given	piotr	petra	brother's and sister's name
    given	jan	jana	brother's and sister's name
    given	ali	alia	brother's and sister's name
    given	amir	amira	brother's and sister's name
    given	karim	karima	brother's and sister's name
    given	amin	amina	brother's and sister's name
    given	jamil	jamila	brother's and sister's name
    given	rashid	rashida	brother's and sister's name
    given	tahir	tahira	brother's and sister's name
    given	zahir	zahra	brother's and sister's name
    given	aisha	isha	different names
    given	aisha	asiya	different names
    given	aisha	ashia	different names
    given	zainab	zaina	different names
    given	zainab	zahra	different names
    given	zara	sara	different names
    given	zahra	zara	different names
    given	sarah	zara	different names
    given	sara	zahra	different names
    given	safiya	sofia	an Arabic and a Greek name
    given	safiyah	sophia	an Arabic and a Greek name
    given	layla	lily	different names
    given	layla	lola	different names
    given	layla	kayla	rhyming names
    given	kayla	kayleigh	different names
    given	kayleigh	hayleigh	rhyming names
    given	kayleigh	bayleigh	rhyming names
    given	bailey	hailey	rhyming names
    given	riley	kiley	rhyming names
    given	lily	lilith	different names
    given	lillian	liliana	different names
    given	millie	mollie	different names
    given	tilly	millie	rhyming names
    given	ellie	evie	different names
    given	ellie	millie	rhyming names
    given	ellie	elsie	different names
    given	lottie	dottie	rhyming names
    given	mohammed	mahmood	different names of one root
    given	mohammed	ahmed	different names of one root
    given	mohammed	hamid	different names of one root
    given	ahmed	hamid	different names of one root
    given	ahmed	hamad	different names of one root
    given	mahmood	hamid	different names of one root
    given	hamza	hamid	different names
    given	yusuf	yunus	different names
    given	yusuf	yasin	different names
    given	yasin	yasir	different names
    given	umar	ammar	different names
    given	umar	umair	different names
    given	omar	amir	different names
    given	saad	saeed	different names
    given	sajid	sajjad	different names
    given	sajid	majid	rhyming names
    given	salim	salman	different names of one root
    given	salem	salma	different names
    given	samir	sami	different names
    given	samira	samina	different names
    given	tariq	tahir	different names
    given	zaid	ziyad	different names of one root
    given	zaid	zain	different names
    given	zain	zayan	different names
    given	bilal	hilal	rhyming names
    given	karim	akram	different names of one root
    given	nadia	naila	different names
    given	rahim	rahman	different names of one root
    given	rehan	rayyan	different names
    given	abdullah	abdulrahman	different names with one prefix
    given	abdulaziz	abdulmajid	different names with one prefix
    given	abdirahman	abdirahim	different names with one prefix
    given	habibullah	hamidullah	different names with one ending
    given	harpreet	gurpreet	different names with one ending
    given	harpreet	jaspreet	different names with one ending
    given	manpreet	sukhpreet	different names with one ending
    given	jaswinder	balwinder	different names with one ending
    given	harjit	gurjit	different names with one ending
    given	gurdeep	hardeep	different names with one ending
    given	arjun	armaan	different names
    given	aarav	arnav	different names
    given	riya	rhea	different names
    given	priya	preeti	different names
    given	anna	hannah	different names
    given	amy	anna	different names
    given	erin	aaron	sister's and brother's name, heard alike
    given	erin	eryka	different names
    given	isla	ayla	rhyming names
    given	isla	ella	different names
    given	isabella	arabella	they share only the short form Bella
    given	isabella	annabella	they share only the short form Bella
    given	isabelle	annabelle	they share only the short form Belle
    given	freya	faye	different names
    given	mason	jason	rhyming names
    given	mason	macey	different names
    given	logan	rogan	rhyming names
    given	lucas	luca	different names on one register
    given	luke	luca	different names on one register
    given	lucas	louis	different names
    given	leo	leon	different names on one register
    given	leo	theo	rhyming names
    given	theo	thea	brother's and sister's name
    given	nathan	ethan	rhyming names
    given	jonathan	nathan	Jonathan's short forms are Jon and Jonny
    given	jonathan	john	different names
    given	jack	jake	different names
    given	jack	jacob	different names
    given	jake	josh	different names
    given	james	jamal	different names
    given	jordan	jaydon	different names
    given	connor	corey	different names
    given	callum	cameron	different names
    given	kieran	kian	different names
    given	kieran	kyle	different names
    given	keira	kayla	different names
    given	ciara	clara	different names
    given	niamh	nia	different names
    given	aoife	eva	different names
    given	saoirse	sorcha	different names
    given	sean	john	an Irish name and its English cousin: two pupils
    given	sean	ewan	different names
    given	eoin	ian	different names
    given	rhys	ross	different names
    given	megan	morgan	different names
    given	carys	ceri	different names
    given	dafydd	dewi	different saints' names
    given	catherine	caroline	different names
    given	catherine	christine	different names
    given	chloe	zoe	rhyming names
    given	sophie	sadie	different names
    given	phoebe	philippa	different names
    given	poppy	polly	different names
    given	holly	molly	rhyming names
    given	daisy	maisie	rhyming names
    given	lacey	macey	rhyming names
    given	kacey	lacey	rhyming names
    given	lexi	lacey	different names
    given	tia	mia	rhyming names
    given	olena	olha	different names
    given	olena	halyna	different names
    given	oksana	oleksandra	different names
    given	mykola	mykhailo	different names
    given	dmytro	danylo	different names
    given	ivan	ihor	different names
    given	volodymyr	vladyslav	different names; they share only Vlad
    given	pavlo	petro	different names
    given	kacper	kamil	different names
    given	wojciech	wiktor	different names
    given	maja	maria	different names
    given	zofia	zuzanna	different names
    given	mateusz	maciej	Matthew and Matthias
    given	jakub	jan	different names
    given	lukasz	lucjan	different names
    given	ioan	ionela	brother's and sister's name
    given	andrei	adrian	different names
    given	jonas	janis	Lithuanian and Latvian forms in two families
    given	tomas	tadas	different names
    given	tesfaye	tewelde	different names
    given	gebremariam	gebremeskel	different names with one beginning
    given	woldemariam	gebremariam	different names with one ending
    given	cabdi	cali	different names
    given	cabdullahi	cabdiraxmaan	different names with one beginning
    given	maxamed	maxamuud	different names of one root
    given	fadumo	farxiya	different names
    given	adewale	adekunle	different names with one beginning
    given	oluwaseun	oluwasegun	different names with one beginning
    given	olumide	olufemi	different names with one beginning
    given	taiwo	kehinde	the two names of twins
    given	chidi	chike	different names
    given	chinedu	chinonso	different names with one beginning
    given	chiamaka	chidinma	different names with one beginning
    given	kwame	kwaku	Saturday's and Wednesday's name: brothers
    given	kofi	kojo	Friday's and Monday's name: brothers
    given	kwabena	kwaku	Tuesday's and Wednesday's name: brothers
    given	akua	afua	Wednesday's and Friday's name: sisters
    given	joao	jose	different names
    given	ana	ines	different names
    given	pedro	paulo	different names
    given	minh	ming	a Vietnamese and a Chinese name
    given	kenzie	mason	different names
    given	jack	james	different names; no custom joins them
    family	smith	schmidt	different names on one register
    family	hussain	hasan	different names
    family	ahmed	mohammed	different names
    family	khan	kahn	a South Asian and a German name
    family	khan	chan	different names
    family	begum	baig	a woman's honorific and a clan name
    family	singh	sinha	different names
    family	kaur	kumar	different names
    family	patel	patil	a Gujarati and a Marathi name
    family	sharma	verma	different names
    family	shah	sheikh	different names
    family	malik	mirza	different names
    family	rahman	rahim	different names
    family	gill	grewal	different names
    family	sandhu	sidhu	different names
    family	sangha	sanghera	different names
    family	dhillon	dhaliwal	different names
    family	mukherjee	chatterjee	different names
    family	chakraborty	chaudhry	different names
    family	chan	chang	different characters
    family	zhang	zheng	different characters
    family	wang	zhang	different characters
    family	li	liu	different characters
    family	li	lin	different characters
    family	chow	cho	different characters
    family	ng	nguyen	a Chinese and a Vietnamese name
    family	tran	trinh	different names
    family	kim	king	different names
    family	lee	low	different names
    family	johnson	jackson	different names
    family	johnson	jones	different names
    family	williams	wilson	different names
    family	harris	harrison	different names
    family	robinson	robertson	different names
    family	richards	richardson	different names
    family	roberts	robertson	different names
    family	stephens	stephenson	different names
    family	davies	davidson	different names
    family	thomas	thompson	different names
    family	brown	browning	different names
    family	green	greenwood	different names
    family	moore	morris	different names
    family	morris	morrison	different names
    family	macdonald	mcdonnell	different clans
    family	macdonald	mcdougall	different clans
    family	mackay	mackenzie	different clans
    family	mclean	mcleod	different clans
    family	mccarthy	mccartney	different names
    family	obrien	obyrne	different names
    family	oconnor	oconnell	different names
    family	odonnell	odonovan	different names
    family	kelly	keane	different names
    family	murphy	murray	different names
    family	reilly	regan	different names
    family	kowalski	kowalczyk	different names
    family	nowak	nowakowski	different names
    family	wisniewski	wojcik	different names
    family	kovalenko	kovalchuk	different names of one root
    family	petrenko	petrov	different names of one root
    family	ivanov	ivanenko	different names of one root
    family	popescu	popov	different names of one root
    family	kovac	kovalenko	different names of one root
    family	fernandes	ferreira	different names
    family	gomes	goncalves	different names
    family	gonzalez	goncalves	a Spanish and a Portuguese name
    family	rodriguez	rodgers	different names
    family	diallo	diop	different names
    family	mensah	manneh	different names
    family	okafor	okoro	different names
    family	okonkwo	okonjo	different names
    family	owusu	osei	different names
    family	abdi	abdullahi	different names of one root
    family	gebremariam	woldemariam	different names with one ending
    family	davis	dave	an English and a Gujarati name; no Latvian ending joins them
    family	francis	france	an English and a French name; no Latvian ending joins them
    family	lucas	luce	different names; no Lithuanian ending joins them
    family	thomas	thome	different names; no Lithuanian ending joins them
    family	harris	harri	different names; no Greek ending joins them
    family	ellis	elli	different names; no Greek ending joins them
    family	martin	martina	a family name and a given name; no Russian ending joins them
    family	roberts	roberta	a family name and a given name; no Latvian ending joins them
    family	daniels	daniela	a family name and a given name; no Latvian ending joins them
    family	adams	adama	an English and a West African name
    """#
