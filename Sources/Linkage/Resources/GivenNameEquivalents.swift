/// Given names that are spellings or forms of one name. The format stands in the table’s own comments.
let givenNameEquivalentsTable = #"""
    # Names that may be one person's given name though they are not one edit apart.
    #
    # One group a line: group id, kind, reason or source in a few words, members separated by spaces; tabs between.
    # Members are folded to a-z, several words joined. Within a group every pair may be the same person's name.
    # Groups are the unit: a name may stand in several, and nothing is carried from one group to the next.
    # Kinds: diminutive, spelling, transliteration, heard-as, translation, gendered, custom.
    # Written for this program from general knowledge of names; Scripts/check_name_tables.py checks it.

    # British short forms and pet names
    alfred-uk	diminutive	British short forms of Alfred	alfred alfie alf fred freddie alfy
    katherine-uk	diminutive	British short forms of Katherine	katherine catherine katharine kathryn cathryn katie katy kate kathy cathy kat kitty
    kathleen-uk	diminutive	British short forms of Kathleen	kathleen kath kathy katie cathleen
    kaitlyn-uk	diminutive	Katie as the short form of the Irish-American Caitlin	kaitlyn kaitlin caitlin katie kait
    archibald-uk	diminutive	British short forms of Archibald	archibald archie archy baldie
    theodore-uk	diminutive	British short forms of Theodore	theodore teddy ted theo teddie
    theodora-uk	diminutive	British short forms of Theodora	theodora dora teddy thea
    theophilus-uk	diminutive	British short forms of Theophilus	theophilus theo theoph
    matteo-uk	diminutive	British short forms of Matteo	matteo teo matty
    edward-uk	diminutive	British short forms of Edward	edward eddie ed ted teddy ned eddy
    edmund-uk	diminutive	British short forms of Edmund	edmund eddie ed ned ted
    edwin-uk	diminutive	British short forms of Edwin	edwin eddie ed edwyn
    alexander-uk	diminutive	British short forms of Alexander	alexander alex xander zander sandy alec ally alexzander
    alexandra-uk	diminutive	British short forms of Alexandra	alexandra alex lexi lexie lexy alexa allie sasha
    alexis-uk	diminutive	British short forms of Alexis	alexis lexi lexie alex
    alexia-uk	diminutive	British short forms of Alexia	alexia lexi lexie alex
    eleanor-uk	diminutive	British short forms of Eleanor	eleanor elinor elenor eleanore ellie elly nell nellie nelly nora
    elizabeth-uk	diminutive	British short forms of Elizabeth	elizabeth elisabeth eliza liza lizzie lizzy liz beth betty bess betsy libby elsie bessie lisbeth
    elizabeth-uk-2	diminutive	newer short forms of Elizabeth, apart from the Beth and Betty set	elizabeth elisabeth ellie elle elise lisa
    ellen-uk	diminutive	British short forms of Ellen	ellen ellie nell nellie elly
    helen-uk	diminutive	British short forms of Helen	helen nell nellie nelly
    helena-uk	diminutive	British short forms of Helena	helena lena nell ellie
    elena-uk	diminutive	British short forms of Elena	elena ellie lena
    elodie-uk	diminutive	British short forms of Elodie	elodie ellie dee
    eloise-uk	diminutive	British short forms of Eloise	eloise ellie elly
    danielle-uk	diminutive	British short forms of Danielle	danielle ellie dani danni dannie elle
    gabrielle-uk	diminutive	British short forms of Gabrielle	gabrielle gabby gabi ellie elle gaby
    michelle-uk	diminutive	British short forms of Michelle	michelle shelly shelley chelle mich
    isabella-uk	diminutive	British short forms of Isabella	isabella bella izzy issy belle izzie ibby
    isabelle-uk	diminutive	British short forms of Isabelle	isabelle isabel bella belle izzy issy izzie
    isobel-uk	diminutive	Scottish spelling and short forms of Isobel	isobel isabel ishbel izzy issy bell
    annabel-uk	diminutive	British short forms of Annabel	annabel annabelle annabella bella belle
    arabella-uk	diminutive	British short forms of Arabella	arabella bella belle ara
    mirabelle-uk	diminutive	British short forms of Mirabelle	mirabelle bella belle mira
    rosabella-uk	diminutive	British short forms of Rosabella	rosabella rosa bella rosie
    rebecca-uk	diminutive	British short forms of Rebecca	rebecca rebekah becky becca becki bex beccy
    benjamin-uk	diminutive	British short forms of Benjamin	benjamin ben benji benny benjy benjie
    benedict-uk	diminutive	British short forms of Benedict	benedict ben benny bennie
    bennett-uk	diminutive	British short forms of Bennett	bennett ben benny
    bentley-uk	diminutive	British short forms of Bentley	bentley ben benny
    charles-uk	diminutive	British short forms of Charles	charles charlie chas chuck charley chaz
    charlotte-uk	diminutive	British short forms of Charlotte	charlotte charlie lottie lotty char charley lotta
    carlotta-uk	diminutive	British short forms of Carlotta	carlotta lottie lotty carly
    christopher-uk	diminutive	British short forms of Christopher	christopher chris kit topher christy kristopher kester
    christine-uk	diminutive	British short forms of Christine	christine chris chrissie chrissy christina tina christie
    christian-uk	diminutive	British short forms of Christian	christian chris christy
    christabel-uk	diminutive	British short forms of Christabel	christabel chrissie bella belle
    daniel-uk	diminutive	British short forms of Daniel	daniel dan danny dannie
    daniella-uk	diminutive	British short forms of Daniella	daniella danielle dani danni ella danny
    david-uk	diminutive	Dai is the Welsh pet form	david dave davey davy dai
    davina-uk	diminutive	British short forms of Davina	davina vina dav
    dominic-uk	diminutive	British short forms of Dominic	dominic dom nic dominick dommy
    dorothy-uk	diminutive	British short forms of Dorothy	dorothy dot dotty dottie dolly dora dorothea thea
    douglas-uk	diminutive	British short forms of Douglas	douglas doug dougie duggie
    duncan-uk	diminutive	British short forms of Duncan	duncan dunc dunkie
    edith-uk	diminutive	British short forms of Edith	edith edie edy eda
    emily-uk	diminutive	British short forms of Emily	emily em emmy millie emmie milly
    emma-uk	diminutive	British short forms of Emma	emma em emmy emmie ems
    emmeline-uk	diminutive	British short forms of Emmeline	emmeline em emmy emmie millie
    amelia-uk	diminutive	British short forms of Amelia	amelia millie milly melia
    camilla-uk	diminutive	British short forms of Camilla	camilla millie milly cam cami
    mildred-uk	diminutive	British short forms of Mildred	mildred millie milly
    emilia-uk	diminutive	British short forms of Emilia	emilia millie milly emmy
    eugene-uk	diminutive	British short forms of Eugene	eugene gene
    evangeline-uk	diminutive	British short forms of Evangeline	evangeline eva evie angie evangelina
    evelyn-uk	diminutive	British short forms of Evelyn	evelyn evie eve evelin lyn
    genevieve-uk	diminutive	British short forms of Genevieve	genevieve gen evie jenny viv genny eve
    ferdinand-uk	diminutive	British short forms of Ferdinand	ferdinand ferdie fred nandy
    florence-uk	diminutive	British short forms of Florence	florence flo florrie flossie floss flora
    frances-uk	diminutive	British short forms of Frances	frances fran franny frannie francie fanny frankie
    francesca-uk	diminutive	British short forms of Francesca	francesca fran frankie franny cesca chess chessie frannie
    francis-uk	diminutive	British short forms of Francis	francis frank frankie fran
    franklin-uk	diminutive	British short forms of Franklin	franklin frank frankie
    frederick-uk	diminutive	British short forms of Frederick	frederick fred freddie freddy rick frederic fredrick
    frederica-uk	diminutive	British short forms of Frederica	frederica freddie freddy rica fred
    winifred-uk	diminutive	British short forms of Winifred	winifred winnie freddie fred win
    wilfred-uk	diminutive	British short forms of Wilfred	wilfred wilf freddie fred will wilfrid wilfie
    gabriel-uk	diminutive	British short forms of Gabriel	gabriel gabe gabby
    geoffrey-uk	diminutive	British short forms of Geoffrey	geoffrey geoff jeff jeffrey jeffery
    george-uk	diminutive	British short forms of George	george georgie geordie
    georgina-uk	diminutive	British short forms of Georgina	georgina georgie gina georgia georgiana
    georgia-uk	diminutive	British short forms of Georgia	georgia georgie gia
    gerald-uk	diminutive	British short forms of Gerald	gerald gerry jerry ged
    gerard-uk	diminutive	British short forms of Gerard	gerard gerry jerry ged gerrard
    geraldine-uk	diminutive	British short forms of Geraldine	geraldine gerry ger dina
    gilbert-uk	diminutive	British short forms of Gilbert	gilbert gil bert gib bertie
    albert-uk	diminutive	British short forms of Albert	albert bert bertie al albie alby
    robert-uk	diminutive	British short forms of Robert	robert rob bob bobby robbie robby bobbie bert
    roberta-uk	diminutive	British short forms of Roberta	roberta bobbie robbie bertie bobby
    herbert-uk	diminutive	British short forms of Herbert	herbert herb bert bertie herbie
    hubert-uk	diminutive	British short forms of Hubert	hubert bert bertie hubie
    cuthbert-uk	diminutive	British short forms of Cuthbert	cuthbert bert bertie cuddy
    bertram-uk	diminutive	British short forms of Bertram	bertram bert bertie
    rupert-uk	diminutive	British short forms of Rupert	rupert bertie rupe bert
    norbert-uk	diminutive	British short forms of Norbert	norbert bert bertie
    grace-uk	diminutive	British short forms of Grace	grace gracie gracey
    gwendoline-uk	diminutive	British short forms of Gwendoline	gwendoline gwen wendy gwenda gwendolyn
    gregory-uk	diminutive	British short forms of Gregory	gregory greg gregg gregor
    harold-uk	diminutive	British short forms of Harold	harold harry hal harrie
    henry-uk	diminutive	British short forms of Henry	henry harry hal hank harrie
    harrison-uk	diminutive	British short forms of Harrison	harrison harry harrie
    harriet-uk	diminutive	British short forms of Harriet	harriet hattie hatty harry harrie hetty
    henrietta-uk	diminutive	British short forms of Henrietta	henrietta hattie hetty etta ettie hettie
    hector-uk	diminutive	British short forms of Hector	hector heck eck
    hugh-uk	diminutive	Shug is the Scottish pet form	hugh hughie huey shug
    hugo-uk	diminutive	British short forms of Hugo	hugo huey hughie
    humphrey-uk	diminutive	British short forms of Humphrey	humphrey hump humph
    imogen-uk	diminutive	British short forms of Imogen	imogen immy immie imo immi
    irene-uk	diminutive	British short forms of Irene	irene rene renie
    isaac-uk	diminutive	British short forms of Isaac	isaac ike zac zak izzy
    isaiah-uk	diminutive	British short forms of Isaiah	isaiah zay izzy ike
    isadora-uk	diminutive	British short forms of Isadora	isadora izzy dora issy isidora
    jacob-uk	diminutive	British short forms of Jacob	jacob jake jay jacko coby koby
    jacqueline-uk	diminutive	British short forms of Jacqueline	jacqueline jackie jacqui jaqueline jacky
    james-uk	diminutive	British short forms of James	james jim jimmy jamie jem jimmie jimbo
    jamieson-uk	diminutive	British short forms of Jamieson	jamieson jamie jim
    jameson-uk	diminutive	British short forms of Jameson	jameson jamie jim
    jasmine-uk	diminutive	British short forms of Jasmine	jasmine jas jazz jasmin yasmin jazzy mina
    jennifer-uk	diminutive	British short forms of Jennifer	jennifer jen jenny jennie jenna
    jemima-uk	diminutive	British short forms of Jemima	jemima mima jem jemma jemmy
    jeremy-uk	diminutive	British short forms of Jeremy	jeremy jez jerry jem
    jeremiah-uk	diminutive	British short forms of Jeremiah	jeremiah jerry jez jem
    jerome-uk	diminutive	British short forms of Jerome	jerome jerry rome
    jessica-uk	diminutive	British short forms of Jessica	jessica jess jessie jessy jessi
    joanna-uk	diminutive	British short forms of Joanna	joanna jo joanne joey joannie
    josephine-uk	diminutive	British short forms of Josephine	josephine jo josie joey posy fifi josey
    joseph-uk	diminutive	British short forms of Joseph	joseph joe joey jos
    joshua-uk	diminutive	British short forms of Joshua	joshua josh joshie
    josiah-uk	diminutive	British short forms of Josiah	josiah joe josh siah
    jonathan-uk	diminutive	British short forms of Jonathan	jonathan jon jonny jonty johnny jono johnathan
    john-uk	diminutive	British short forms of John	john jack johnny jon jackie jonny johnnie
    jackson-uk	diminutive	British short forms of Jackson	jackson jack jacky jax jaxon jaxson
    judith-uk	diminutive	British short forms of Judith	judith judy judi jude
    julia-uk	diminutive	British short forms of Julia	julia jules jools
    juliet-uk	diminutive	British short forms of Juliet	juliet jules juliette
    julian-uk	diminutive	British short forms of Julian	julian jules jule jools
    kenneth-uk	diminutive	British short forms of Kenneth	kenneth ken kenny kennie
    kimberley-uk	diminutive	British short forms of Kimberley	kimberley kim kimmy kimberly
    kingsley-uk	diminutive	British short forms of Kingsley	kingsley king kingy
    laurence-uk	diminutive	British short forms of Laurence	laurence lawrence larry laurie lawrie loz
    lauren-uk	diminutive	British short forms of Lauren	lauren laurie loz lorrie
    laura-uk	diminutive	British short forms of Laura	laura laurie lolly
    leonard-uk	diminutive	British short forms of Leonard	leonard len lenny leo lennie
    leonardo-uk	diminutive	British short forms of Leonardo	leonardo leo lenny
    leopold-uk	diminutive	British short forms of Leopold	leopold leo poldy
    leonora-uk	diminutive	British short forms of Leonora	leonora nora leo lennie
    honora-uk	diminutive	British short forms of Honora	honora nora honor
    lewis-uk	diminutive	British short forms of Lewis	lewis lew lewie
    louis-uk	diminutive	British short forms of Louis	louis lou louie
    louise-uk	diminutive	British short forms of Louise	louise lou lulu louie
    louisa-uk	diminutive	British short forms of Louisa	louisa lou lulu louie
    lucinda-uk	diminutive	British short forms of Lucinda	lucinda lucy cindy lulu
    lucille-uk	diminutive	British short forms of Lucille	lucille lucy lou lulu
    lillian-uk	diminutive	British short forms of Lillian	lillian lilian lily lil lilly lillie
    madeleine-uk	diminutive	British short forms of Madeleine	madeleine maddie maddy madeline madelyn mads madelaine
    madison-uk	diminutive	British short forms of Madison	madison maddie maddy maddison madi
    matilda-uk	diminutive	British short forms of Matilda	matilda tilly tillie mattie mattilda tilda maud
    matthew-uk	diminutive	British short forms of Matthew	matthew matt matty mathew mat
    maxwell-uk	diminutive	British short forms of Maxwell	maxwell max maxie
    maximilian-uk	diminutive	British short forms of Maximilian	maximilian max maxie maximillian maxim
    maximus-uk	diminutive	British short forms of Maximus	maximus max maxie
    maxine-uk	diminutive	British short forms of Maxine	maxine max maxie
    margaret-uk	diminutive	British short forms of Margaret	margaret maggie meg peggy madge marge margie megs greta maisie
    margot-uk	diminutive	British short forms of Margot	margot margo maggie
    megan-uk	diminutive	British short forms of Megan	megan meg meggie
    michael-uk	diminutive	British short forms of Michael	michael mike mick mickey mikey micky mickie
    mikaela-uk	diminutive	British short forms of Mikaela	mikaela mika kaela mickey
    mitchell-uk	diminutive	British short forms of Mitchell	mitchell mitch
    molly-uk	diminutive	British short forms of Molly	molly moll mol
    montgomery-uk	diminutive	British short forms of Montgomery	montgomery monty monte
    montague-uk	diminutive	British short forms of Montague	montague monty monte
    nathaniel-uk	diminutive	British short forms of Nathaniel	nathaniel nathan nat nate natty nathanael
    natalie-uk	diminutive	British short forms of Natalie	natalie nat nattie tally
    natasha-uk	diminutive	British short forms of Natasha	natasha tasha nat tash natalia tashie
    nicholas-uk	diminutive	British short forms of Nicholas	nicholas nick nicky nico nicolas nik
    nicola-uk	diminutive	British short forms of Nicola	nicola nicky nikki nic nicki nickie
    nicole-uk	diminutive	British short forms of Nicole	nicole nicky nikki nic nicki
    octavia-uk	diminutive	British short forms of Octavia	octavia tavy tavie via
    octavius-uk	diminutive	British short forms of Octavius	octavius tavy gus
    oliver-uk	diminutive	British short forms of Oliver	oliver ollie olly olli nol
    olivia-uk	diminutive	British short forms of Olivia	olivia liv livvy livi livvie ollie livia
    oscar-uk	diminutive	British short forms of Oscar	oscar ozzy oz ossie ozzie
    oswald-uk	diminutive	British short forms of Oswald	oswald ozzy oz ossie waldo
    osborn-uk	diminutive	British short forms of Osborn	osborn ozzy oz ossie
    pamela-uk	diminutive	British short forms of Pamela	pamela pam pammy
    patrick-uk	diminutive	British short forms of Patrick	patrick pat paddy packie patsy rick
    patricia-uk	diminutive	British short forms of Patricia	patricia pat patsy trish tricia trisha patty
    penelope-uk	diminutive	British short forms of Penelope	penelope penny pen poppy nell pennie
    percival-uk	diminutive	British short forms of Percival	percival percy perce val
    persephone-uk	diminutive	British short forms of Persephone	persephone persy percy seffie
    philip-uk	diminutive	British short forms of Philip	philip phil pip phillip flip
    philippa-uk	diminutive	British short forms of Philippa	philippa pippa pip phil pippy
    priscilla-uk	diminutive	British short forms of Priscilla	priscilla cilla pris prissy
    prudence-uk	diminutive	British short forms of Prudence	prudence pru prue
    rachel-uk	diminutive	British short forms of Rachel	rachel rach rachael rae
    raphael-uk	diminutive	British short forms of Raphael	raphael rafe raff rafferty rafi raphe
    rafferty-uk	diminutive	British short forms of Rafferty	rafferty raff rafe raffie
    raymond-uk	diminutive	British short forms of Raymond	raymond ray
    reginald-uk	diminutive	British short forms of Reginald	reginald reg reggie rex
    richard-uk	diminutive	British short forms of Richard	richard rick dick ricky dickie rich richie rickie ritchie
    roderick-uk	diminutive	British short forms of Roderick	roderick rod roddy rory rick
    rodney-uk	diminutive	British short forms of Rodney	rodney rod roddy
    roger-uk	diminutive	British short forms of Roger	roger rodge hodge
    ronald-uk	diminutive	British short forms of Ronald	ronald ron ronnie ronny
    rowan-uk	diminutive	British short forms of Rowan	rowan ro
    veronica-uk	diminutive	British short forms of Veronica	veronica ronnie vera roni nica
    rosemary-uk	diminutive	British short forms of Rosemary	rosemary rosie rose romy rosy rosemarie
    rosalind-uk	diminutive	British short forms of Rosalind	rosalind ros rosie roz lindy
    rosamund-uk	diminutive	British short forms of Rosamund	rosamund ros rosie roz mundy
    rosanna-uk	diminutive	British short forms of Rosanna	rosanna rosie rose roseanna
    rosalie-uk	diminutive	British short forms of Rosalie	rosalie rosie rose
    roxanne-uk	diminutive	British short forms of Roxanne	roxanne roxy roxie rox roxana
    samuel-uk	diminutive	British short forms of Samuel	samuel sam sammy sammie
    samantha-uk	diminutive	British short forms of Samantha	samantha sam sammy sammie mantha
    samson-uk	diminutive	British short forms of Samson	samson sam sammy
    sebastian-uk	diminutive	British short forms of Sebastian	sebastian seb bas baz bastian seby
    sidney-uk	diminutive	British short forms of Sidney	sidney syd sid sydney
    sophia-uk	diminutive	British short forms of Sophia	sophia sophie soph
    stanley-uk	diminutive	British short forms of Stanley	stanley stan
    stephen-uk	diminutive	British short forms of Stephen	stephen steven steve stevie ste steph
    stephanie-uk	diminutive	British short forms of Stephanie	stephanie steph stevie stef stephie steffi
    stuart-uk	diminutive	British short forms of Stuart	stuart stewart stu stew
    susan-uk	diminutive	British short forms of Susan	susan sue suzy susie suzie suky
    susannah-uk	diminutive	British short forms of Susannah	susannah susanna susie suzy sue zanna anna sukie
    suzanne-uk	diminutive	British short forms of Suzanne	suzanne suzy susie sue zanna
    sylvester-uk	diminutive	British short forms of Sylvester	sylvester sly vester syl
    tabitha-uk	diminutive	British short forms of Tabitha	tabitha tabby tab tibby
    terence-uk	diminutive	British short forms of Terence	terence terry tel terrance
    teresa-uk	diminutive	British short forms of Teresa	teresa theresa tess terri tessa tessie terry tracey
    thomas-uk	diminutive	Tam and Tammy are Scottish	thomas tom tommy thom tommie tam tammy
    tamara-uk	diminutive	British short forms of Tamara	tamara tammy tam tara mara
    tamsin-uk	diminutive	Cornish short form of Thomasina	tamsin tammy tam tamsyn thomasina
    timothy-uk	diminutive	British short forms of Timothy	timothy tim timmy
    tobias-uk	diminutive	British short forms of Tobias	tobias toby tobes tobie
    tobiah-uk	diminutive	British short forms of Tobiah	tobiah toby
    anthony-uk	diminutive	British short forms of Anthony	anthony tony ant antony anton tone
    antonia-uk	diminutive	British short forms of Antonia	antonia toni tonia tony toney
    antoinette-uk	diminutive	British short forms of Antoinette	antoinette toni toinette netty nettie
    valentine-uk	diminutive	British short forms of Valentine	valentine val
    valerie-uk	diminutive	British short forms of Valerie	valerie val vally
    vanessa-uk	diminutive	British short forms of Vanessa	vanessa nessa ness nessie
    victor-uk	diminutive	British short forms of Victor	victor vic vick
    victoria-uk	diminutive	British short forms of Victoria	victoria vicky vicki tori tory vikki vic vickie
    vincent-uk	diminutive	British short forms of Vincent	vincent vince vinnie vin vinny
    violet-uk	diminutive	British short forms of Violet	violet vi lettie letty vy
    virginia-uk	diminutive	British short forms of Virginia	virginia ginny ginnie gigi
    vivienne-uk	diminutive	British short forms of Vivienne	vivienne viv vivi vivian
    walter-uk	diminutive	British short forms of Walter	walter walt wally wat
    wallace-uk	diminutive	British short forms of Wallace	wallace wally wal
    william-uk	diminutive	British short forms of William	william will bill billy liam wills willie bil
    wilhelmina-uk	diminutive	British short forms of Wilhelmina	wilhelmina billie mina minnie willa billy
    willow-uk	diminutive	British short forms of Willow	willow will billie
    zachary-uk	diminutive	British short forms of Zachary	zachary zac zack zak zach zachariah zackary zachery
    zachariah-uk	diminutive	British short forms of Zachariah	zachariah zac zack zak zach zacharias
    zebulon-uk	diminutive	British short forms of Zebulon	zebulon zeb
    ezekiel-uk	diminutive	British short forms of Ezekiel	ezekiel zeke zeek
    elijah-uk	diminutive	British short forms of Elijah	elijah eli lijah
    elias-uk	diminutive	British short forms of Elias	elias eli
    elliot-uk	diminutive	British short forms of Elliot	elliot elliott eliot eli ellie
    augustus-uk	diminutive	British short forms of Augustus	augustus gus august gussie augie
    augustine-uk	diminutive	British short forms of Augustine	augustine gus austin gussie augie
    augusta-uk	diminutive	British short forms of Augusta	augusta gus gussie
    angus-uk	diminutive	British short forms of Angus	angus gus gussie
    fergus-uk	diminutive	British short forms of Fergus	fergus gus fergie
    angela-uk	diminutive	British short forms of Angela	angela angie ange angel
    angelina-uk	diminutive	British short forms of Angelina	angelina angie angel lina
    agatha-uk	diminutive	British short forms of Agatha	agatha aggie agy
    agnes-uk	diminutive	British short forms of Agnes	agnes aggie nessie nancy
    abigail-uk	diminutive	British short forms of Abigail	abigail abi abby abbie gail abbey
    adelaide-uk	diminutive	British short forms of Adelaide	adelaide addie ada della adie
    adeline-uk	diminutive	British short forms of Adeline	adeline addie ada addy
    addison-uk	diminutive	British short forms of Addison	addison addie addy
    adam-uk	diminutive	British short forms of Adam	adam ad addy
    ambrose-uk	diminutive	British short forms of Ambrose	ambrose amby brose
    amanda-uk	diminutive	British short forms of Amanda	amanda mandy manda
    miranda-uk	diminutive	British short forms of Miranda	miranda mandy mira randy
    andrew-uk	diminutive	British short forms of Andrew	andrew andy drew
    andrea-uk	diminutive	British short forms of Andrea	andrea andie andy drea
    anastasia-uk	diminutive	British short forms of Anastasia	anastasia ana stacey tasia annie
    anne-uk	diminutive	British short forms of Anne	anne ann annie nan nancy
    annalise-uk	diminutive	British short forms of Annalise	annalise annie lise annaliese
    annette-uk	diminutive	British short forms of Annette	annette netty nettie ann
    ariana-uk	diminutive	British short forms of Ariana	ariana ari arianna ana
    ariella-uk	diminutive	British short forms of Ariella	ariella ari ella ariel
    arthur-uk	diminutive	British short forms of Arthur	arthur art artie arty
    aurora-uk	diminutive	British short forms of Aurora	aurora rora aura
    barbara-uk	diminutive	British short forms of Barbara	barbara babs barb barbie bab
    barnaby-uk	diminutive	British short forms of Barnaby	barnaby barney barny
    barnabas-uk	diminutive	British short forms of Barnabas	barnabas barney barny
    bartholomew-uk	diminutive	British short forms of Bartholomew	bartholomew bart barty tolly barth
    basil-uk	diminutive	British short forms of Basil	basil baz bas
    barry-uk	diminutive	British short forms of Barry	barry baz bazza
    beatrice-uk	diminutive	British short forms of Beatrice	beatrice bea trixie bee beattie tris beatrix
    beatrix-uk	diminutive	British short forms of Beatrix	beatrix trixie bea bee trix beatrice
    bernard-uk	diminutive	British short forms of Bernard	bernard bernie barney bern
    bernadette-uk	diminutive	British short forms of Bernadette	bernadette bernie detta bern
    bethany-uk	diminutive	British short forms of Bethany	bethany beth bethan bethie
    bridget-uk	diminutive	British short forms of Bridget	bridget bridie biddy breda
    bronte-uk	diminutive	British short forms of Bronte	bronte bron
    caroline-uk	diminutive	British short forms of Caroline	caroline caz carrie carolyn caro carol lina
    cassandra-uk	diminutive	British short forms of Cassandra	cassandra cass cassie sandra cassy
    cassidy-uk	diminutive	British short forms of Cassidy	cassidy cass cassie cassy
    cecilia-uk	diminutive	British short forms of Cecilia	cecilia cissy celia ceci cecily cis
    cecily-uk	diminutive	British short forms of Cecily	cecily cissy ceci cis sisley
    celestine-uk	diminutive	British short forms of Celestine	celestine celeste tina
    chantelle-uk	diminutive	British short forms of Chantelle	chantelle chan elle telly
    chelsea-uk	diminutive	British short forms of Chelsea	chelsea chels
    chester-uk	diminutive	British short forms of Chester	chester chet ches
    claudia-uk	diminutive	British short forms of Claudia	claudia claudie claude
    clement-uk	diminutive	British short forms of Clement	clement clem clemmie
    clementine-uk	diminutive	British short forms of Clementine	clementine clem clemmie clemmy
    clarissa-uk	diminutive	British short forms of Clarissa	clarissa clara clary rissa
    constance-uk	diminutive	British short forms of Constance	constance connie con constancia
    connor-uk	diminutive	British short forms of Connor	connor con conn
    conrad-uk	diminutive	British short forms of Conrad	conrad con rad
    cordelia-uk	diminutive	British short forms of Cordelia	cordelia delia cordy dilly
    cornelius-uk	diminutive	British short forms of Cornelius	cornelius con neil corny
    cynthia-uk	diminutive	British short forms of Cynthia	cynthia cindy cyn thea
    cressida-uk	diminutive	British short forms of Cressida	cressida cress cressy
    cyril-uk	diminutive	British short forms of Cyril	cyril cy cyrillus
    deborah-uk	diminutive	British short forms of Deborah	deborah debbie deb debs debra debby
    delilah-uk	diminutive	British short forms of Delilah	delilah lilah dilly lila
    denise-uk	diminutive	British short forms of Denise	denise denny den dee
    dennis-uk	diminutive	British short forms of Dennis	dennis den denny
    desmond-uk	diminutive	British short forms of Desmond	desmond des dez desy
    diana-uk	diminutive	British short forms of Diana	diana di dee diane
    edwina-uk	diminutive	British short forms of Edwina	edwina eddie winnie edie
    edgar-uk	diminutive	British short forms of Edgar	edgar eddie ed
    eileen-uk	diminutive	British short forms of Eileen	eileen ellie lena aileen
    elsie-uk	diminutive	British short forms of Elsie	elsie els elsa
    ernest-uk	diminutive	British short forms of Ernest	ernest ernie ern
    esme-uk	diminutive	British short forms of Esme	esme esmie ez
    esmeralda-uk	diminutive	British short forms of Esmeralda	esmeralda esme merry
    esther-uk	diminutive	British short forms of Esther	esther essie hester etty
    ethel-uk	diminutive	British short forms of Ethel	ethel ettie eth
    euphemia-uk	diminutive	British short forms of Euphemia	euphemia effie femi phemie
    felicity-uk	diminutive	British short forms of Felicity	felicity fliss flick flic lissy fee
    fiona-uk	diminutive	British short forms of Fiona	fiona fi fee
    fitzgerald-uk	diminutive	British short forms of Fitzgerald	fitzgerald fitz gerry
    giovanni-uk	diminutive	British short forms of Giovanni	giovanni gio gianni vanni
    gillian-uk	diminutive	British short forms of Gillian	gillian gill jill gilly jilly jillian
    gladys-uk	diminutive	British short forms of Gladys	gladys glad
    gordon-uk	diminutive	British short forms of Gordon	gordon gord gordie
    graham-uk	diminutive	British short forms of Graham	graham gray grahame graeme
    griffin-uk	diminutive	British short forms of Griffin	griffin griff
    gulliver-uk	diminutive	British short forms of Gulliver	gulliver gully gulli
    gwyneth-uk	diminutive	British short forms of Gwyneth	gwyneth gwyn gwen gwynneth
    hamish-uk	diminutive	British short forms of Hamish	hamish hame mish
    hermione-uk	diminutive	British short forms of Hermione	hermione minnie hermy mione
    hester-uk	diminutive	British short forms of Hester	hester hetty hettie essie
    hilary-uk	diminutive	British short forms of Hilary	hilary hil hilly
    honor-uk	diminutive	British short forms of Honor	honor honey nora
    ignatius-uk	diminutive	British short forms of Ignatius	ignatius iggy nat inigo
    india-uk	diminutive	British short forms of India	india indie indy
    indiana-uk	diminutive	British short forms of Indiana	indiana indie indy
    indigo-uk	diminutive	British short forms of Indigo	indigo indie indy
    ingrid-uk	diminutive	British short forms of Ingrid	ingrid inga inge
    jocelyn-uk	diminutive	British short forms of Jocelyn	jocelyn joss jos
    jolene-uk	diminutive	British short forms of Jolene	jolene jo joley
    jordan-uk	diminutive	British short forms of Jordan	jordan jordy jord jordie judd
    kendall-uk	diminutive	British short forms of Kendall	kendall ken kenny
    lachlan-uk	diminutive	British short forms of Lachlan	lachlan lachie lockie lachy
    lancelot-uk	diminutive	British short forms of Lancelot	lancelot lance
    leanne-uk	diminutive	British short forms of Leanne	leanne lea annie
    leanne-uk-2	diminutive	British short forms of Leanne	leanne lianne leeann
    leticia-uk	diminutive	British short forms of Leticia	leticia letty lettie tish lettice
    lincoln-uk	diminutive	British short forms of Lincoln	lincoln linc link
    linda-uk	diminutive	British short forms of Linda	linda lindy lin lyn
    lorenzo-uk	diminutive	British short forms of Lorenzo	lorenzo enzo renzo lorry
    loretta-uk	diminutive	British short forms of Loretta	loretta lori etta retta
    lydia-uk	diminutive	British short forms of Lydia	lydia liddy lyddie
    malcolm-uk	diminutive	British short forms of Malcolm	malcolm mal malc
    mabel-uk	diminutive	British short forms of Mabel	mabel mab may
    marianne-uk	diminutive	British short forms of Marianne	marianne mari annie marian
    marigold-uk	diminutive	British short forms of Marigold	marigold mari goldie
    marjorie-uk	diminutive	British short forms of Marjorie	marjorie marge margie marjie
    marcus-uk	diminutive	British short forms of Marcus	marcus marc mark
    martin-uk	diminutive	British short forms of Martin	martin mart marty
    martha-uk	diminutive	British short forms of Martha	martha marty mattie patty
    martina-uk	diminutive	British short forms of Martina	martina tina marty
    mary-uk	diminutive	British short forms of Mary	mary molly polly mamie mollie
    maryanne-uk	diminutive	British short forms of Maryanne	maryanne marianne mariann
    maureen-uk	diminutive	British short forms of Maureen	maureen mo reenie
    melissa-uk	diminutive	British short forms of Melissa	melissa mel lissa missy mellie
    melanie-uk	diminutive	British short forms of Melanie	melanie mel mellie lanie
    melody-uk	diminutive	British short forms of Melody	melody mel mellie
    mercedes-uk	diminutive	British short forms of Mercedes	mercedes mercy sadie
    meredith-uk	diminutive	British short forms of Meredith	meredith merry meri
    miles-uk	diminutive	British short forms of Miles	miles milo
    millicent-uk	diminutive	British short forms of Millicent	millicent millie milly
    minerva-uk	diminutive	British short forms of Minerva	minerva minnie
    miriam-uk	diminutive	British short forms of Miriam	miriam mim mimi miri
    moses-uk	diminutive	British short forms of Moses	moses mo mose
    morgan-uk	diminutive	British short forms of Morgan	morgan mo morgs
    morris-uk	diminutive	British short forms of Morris	morris mo moss maurice
    muriel-uk	diminutive	British short forms of Muriel	muriel mu
    myles-uk	diminutive	British short forms of Myles	myles milo miles
    orlando-uk	diminutive	British short forms of Orlando	orlando lando orly
    ottilie-uk	diminutive	British short forms of Ottilie	ottilie tilly ottie tillie
    otto-uk	diminutive	British short forms of Otto	otto ottie
    phineas-uk	diminutive	British short forms of Phineas	phineas finn phin
    finlay-uk	diminutive	British short forms of Finlay	finlay finn fin finley
    finnian-uk	diminutive	British short forms of Finnian	finnian finn fin
    finnegan-uk	diminutive	British short forms of Finnegan	finnegan finn fin finny
    griffith-uk	diminutive	British short forms of Griffith	griffith griff gruff
    phoebe-uk	diminutive	British short forms of Phoebe	phoebe phoebs feebs pheebs
    phyllis-uk	diminutive	British short forms of Phyllis	phyllis phyl phil
    primrose-uk	diminutive	British short forms of Primrose	primrose prim rose rosie
    quentin-uk	diminutive	British short forms of Quentin	quentin quin quen
    quincy-uk	diminutive	British short forms of Quincy	quincy quin
    randolph-uk	diminutive	British short forms of Randolph	randolph randy dolph
    adolphus-uk	diminutive	British short forms of Adolphus	adolphus dolph dolphy
    rhiannon-uk	diminutive	British short forms of Rhiannon	rhiannon rhi annie
    rhonda-uk	diminutive	British short forms of Rhonda	rhonda ron ronnie
    robin-uk	diminutive	British short forms of Robin	robin rob robbie robyn
    roland-uk	diminutive	British short forms of Roland	roland rollo rolly rowland
    ruben-uk	diminutive	British short forms of Ruben	ruben reuben rube reuby
    rudolph-uk	diminutive	British short forms of Rudolph	rudolph rudy dolph
    rufus-uk	diminutive	British short forms of Rufus	rufus rufe
    russell-uk	diminutive	British short forms of Russell	russell russ rusty
    salvatore-uk	diminutive	British short forms of Salvatore	salvatore sal turi
    sally-uk	diminutive	British short forms of Sally	sally sal sallie
    sarah-uk	diminutive	British short forms of Sarah	sarah sally sal sadie sara sas
    saskia-uk	diminutive	British short forms of Saskia	saskia sas sass
    savannah-uk	diminutive	British short forms of Savannah	savannah savvy vanna sav
    selina-uk	diminutive	British short forms of Selina	selina lina celina sel
    seraphina-uk	diminutive	British short forms of Seraphina	seraphina fina sera serafina
    serenity-uk	diminutive	British short forms of Serenity	serenity seren
    simon-uk	diminutive	British short forms of Simon	simon si simo
    simone-uk	diminutive	British short forms of Simone	simone mona simmy
    solomon-uk	diminutive	British short forms of Solomon	solomon sol solly
    sullivan-uk	diminutive	British short forms of Sullivan	sullivan sully
    summer-uk	diminutive	British short forms of Summer	summer sum
    tarquin-uk	diminutive	British short forms of Tarquin	tarquin tarq quin
    terrence-uk	diminutive	British short forms of Terrence	terrence tel terry
    tristan-uk	diminutive	British short forms of Tristan	tristan tris tristram trystan
    truman-uk	diminutive	British short forms of Truman	truman tru
    ulysses-uk	diminutive	British short forms of Ulysses	ulysses uly
    ursula-uk	diminutive	British short forms of Ursula	ursula urs ursie sula
    vera-uk	diminutive	British short forms of Vera	vera vee
    verity-uk	diminutive	British short forms of Verity	verity vee ver
    vernon-uk	diminutive	British short forms of Vernon	vernon vern
    wilbur-uk	diminutive	British short forms of Wilbur	wilbur will wilb
    winston-uk	diminutive	British short forms of Winston	winston win winnie
    xavier-uk	diminutive	British short forms of Xavier	xavier zavi xav zave
    yvonne-uk	diminutive	British short forms of Yvonne	yvonne von vonnie
    yvette-uk	diminutive	British short forms of Yvette	yvette evie vette
    zebedee-uk	diminutive	British short forms of Zebedee	zebedee zeb

    # Modern British names: one sound, many spellings
    jayden-sp	spelling	modern spelling family of Jayden	jayden jaiden jaydon jaden jaydan jadon jaeden jaidyn
    hayden-sp	spelling	modern spelling family of Hayden	hayden haydon haiden hadyn haydn haidan
    kayden-sp	spelling	modern spelling family of Kayden	kayden caden kaiden kaydon cayden caiden kaeden
    brayden-sp	spelling	modern spelling family of Brayden	brayden braiden braydon braden braedon
    aiden-sp	spelling	modern spelling family of Aiden	aiden aidan ayden aaden aydin aidyn adan
    kayleigh-sp	spelling	modern spelling family of Kayleigh	kayleigh kaylee keighley kayley kaleigh kaylie kaeleigh caleigh
    hayleigh-sp	spelling	modern spelling family of Hayleigh	hayleigh hayley haylee hailey haley hailee haylie
    bayleigh-sp	spelling	modern spelling family of Bayleigh	bayleigh bailey bailee baylee bayley baillie
    ryleigh-sp	spelling	modern spelling family of Ryleigh	ryleigh riley reilly ryley rylee rileigh
    kyleigh-sp	spelling	modern spelling family of Kyleigh	kyleigh kylie kiley kylee kileigh
    ashleigh-sp	spelling	modern spelling family of Ashleigh	ashleigh ashley ashlee ashlea ashly ashli
    lilly-sp	spelling	modern spelling family of Lilly	lilly lily lillie lilli lillee
    leigh-sp	spelling	modern spelling family of Leigh	leigh lee lea
    chloe-sp	spelling	modern spelling family of Chloe	chloe khloe cloe cloey khloie chloey
    chelsea-sp	spelling	modern spelling family of Chelsea	chelsea chelsie chelsey chelsi chelcie
    casey-sp	spelling	modern spelling family of Casey	casey kacey kaci kasey caycee kaycee kacie
    lacey-sp	spelling	modern spelling family of Lacey	lacey lacie laycee lacy laicey laci
    macy-sp	spelling	Macy and its spellings	macy macey macie maisy maycee maci
    maisie-sp	spelling	modern spelling family of Maisie	maisie maisy maizie mazie maisey maizy
    daisy-sp	spelling	modern spelling family of Daisy	daisy daisie daisey daizy
    tracey-sp	spelling	modern spelling family of Tracey	tracey tracy traci tracie
    stacey-sp	spelling	modern spelling family of Stacey	stacey stacy staci stacie
    gracie-sp	spelling	modern spelling family of Gracie	gracie gracey gracy graci
    lexi-sp	spelling	modern spelling family of Lexi	lexi lexie leksi lexy lexii
    ellie-sp	spelling	modern spelling family of Ellie	ellie elly eli elli ellee
    evie-sp	spelling	modern spelling family of Evie	evie evey eevie evee evy
    millie-sp	spelling	modern spelling family of Millie	millie milly mille milli
    mollie-sp	spelling	modern spelling family of Mollie	mollie molly molli moly
    tilly-sp	spelling	modern spelling family of Tilly	tilly tillie tilli tille
    poppy-sp	spelling	modern spelling family of Poppy	poppy poppie poppi
    ruby-sp	spelling	modern spelling family of Ruby	ruby rubie rubi rubee roobie
    sophie-sp	spelling	modern spelling family of Sophie	sophie sofie sophy sofi
    phoebe-sp	spelling	modern spelling family of Phoebe	phoebe phebe pheobe feebe
    zoe-sp	spelling	modern spelling family of Zoe	zoe zoey zowie zoie zoee
    zara-sp	spelling	modern spelling family of Zara	zara zarah zaara
    abbie-sp	spelling	modern spelling family of Abbie	abbie abby abbey abi abbi
    aimee-sp	spelling	modern spelling family of Aimee	aimee amy amie ami aimie
    amelie-sp	spelling	French Amelie, kept apart from Amelia	amelie emelie amelee ammelie
    amelia-sp	spelling	modern spelling family of Amelia	amelia amelija ameliya ameelia
    emilia-sp	spelling	modern spelling family of Emilia	emilia emelia emiliya
    alicia-sp	spelling	modern spelling family of Alicia	alicia alisha alesha elisha alysha aleesha aleisha alissia
    alyssa-sp	spelling	modern spelling family of Alyssa	alyssa alissa elyssa allyssa
    alice-sp	spelling	modern spelling family of Alice	alice alys alyce allis
    alana-sp	spelling	modern spelling family of Alana	alana alanna alannah allana alaina
    alison-sp	spelling	modern spelling family of Alison	alison allison alyson allyson
    abigail-sp	spelling	modern spelling family of Abigail	abigail abigael abbigail abigale abagail abygail
    annalise-sp	spelling	modern spelling family of Annalise	annalise analise annelise annaliese anneliese analiese
    beau-sp	spelling	modern spelling family of Beau	beau bo
    bobbi-sp	spelling	modern spelling family of Bobbi	bobbi bobby bobbie bobbey
    caitlin-sp	spelling	modern spelling family of Caitlin	caitlin kaitlyn caitlyn katelyn kaitlin catelyn kateland
    cameron-sp	spelling	modern spelling family of Cameron	cameron kameron camron kamron kamren camryn
    carly-sp	spelling	modern spelling family of Carly	carly karly carley karlie carlie karley
    caleb-sp	spelling	modern spelling family of Caleb	caleb kaleb kayleb
    callum-sp	spelling	modern spelling family of Callum	callum calum kallum callam
    cara-sp	spelling	modern spelling family of Cara	cara kara karah
    charleigh-sp	spelling	modern spelling family of Charleigh	charleigh charlie charley charlee charli
    christopher-sp	spelling	modern spelling family of Christopher	christopher kristopher christofer krystopher cristopher
    kristian-sp	spelling	modern spelling family of Kristian	kristian christian cristian krystian
    clayton-sp	spelling	modern spelling family of Clayton	clayton klayton kleyton
    cody-sp	spelling	modern spelling family of Cody	cody kody codie kodie codey
    connor-sp	spelling	modern spelling family of Connor	connor conor konnor connah conner
    cory-sp	spelling	modern spelling family of Cory	cory corey korey kory corrie
    courtney-sp	spelling	modern spelling family of Courtney	courtney kourtney courtenay kortney
    crystal-sp	spelling	modern spelling family of Crystal	crystal krystal christal kristel cristal
    curtis-sp	spelling	modern spelling family of Curtis	curtis kurtis kertis
    damian-sp	spelling	modern spelling family of Damian	damian damien damion daymian
    dominic-sp	spelling	modern spelling family of Dominic	dominic dominick domenic dominik
    dylan-sp	spelling	modern spelling family of Dylan	dylan dillon dyllan dilan dillan
    elliot-sp	spelling	modern spelling family of Elliot	elliot elliott eliot elliotte
    ethan-sp	spelling	modern spelling family of Ethan	ethan eathan ethen eythan
    erin-sp	spelling	modern spelling family of Erin	erin aeryn eryn erynne
    faith-sp	spelling	modern spelling family of Faith	faith fayth faithe
    finlay-sp	spelling	modern spelling family of Finlay	finlay finley findlay finnley finlea phinley
    freya-sp	spelling	modern spelling family of Freya	freya freyja freja fraya freyah
    georgia-sp	spelling	modern spelling family of Georgia	georgia jorja georja
    gemma-sp	spelling	modern spelling family of Gemma	gemma jemma jema
    geoffrey-sp	spelling	modern spelling family of Geoffrey	geoffrey jeffrey jeffery geoffery
    grayson-sp	spelling	modern spelling family of Grayson	grayson greyson graeson
    harley-sp	spelling	modern spelling family of Harley	harley harleigh harlee harly
    harper-sp	spelling	modern spelling family of Harper	harper harpa
    harvey-sp	spelling	modern spelling family of Harvey	harvey harvie harvy
    heidi-sp	spelling	modern spelling family of Heidi	heidi heidy haidee hydie
    holly-sp	spelling	modern spelling family of Holly	holly hollie holli holley
    imogen-sp	spelling	modern spelling family of Imogen	imogen imogene imojen emogen
    isla-sp	spelling	modern spelling family of Isla	isla eila ila islah
    jackson-sp	spelling	modern spelling family of Jackson	jackson jaxon jaxson jakson jaxen
    jake-sp	spelling	modern spelling family of Jake	jake jaik jayke
    jasmine-sp	spelling	modern spelling family of Jasmine	jasmine jasmin jazmin jazmine yasmine jasmyn jazmyn
    jay-sp	spelling	modern spelling family of Jay	jay jai jaye jae
    jodie-sp	spelling	modern spelling family of Jodie	jodie jody jodi joedy
    jordan-sp	spelling	modern spelling family of Jordan	jordan jorden jordon jourdan jordyn
    kai-sp	spelling	modern spelling family of Kai	kai kye ky kaie
    kaine-sp	spelling	modern spelling family of Kaine	kaine cain kane kayne cane
    kaya-sp	spelling	modern spelling family of Kaya	kaya kaia caia kaiya
    keeley-sp	spelling	modern spelling family of Keeley	keeley keely keelie keeleigh
    keira-sp	spelling	modern spelling family of Keira	keira kiera kyra keera kira
    kelsey-sp	spelling	modern spelling family of Kelsey	kelsey kelsie kelcie kelsea kelsi
    kian-sp	spelling	modern spelling family of Kian	kian keean kyan keyan kion
    kimberley-sp	spelling	modern spelling family of Kimberley	kimberley kimberly kimberleigh kimberlee
    kirsty-sp	spelling	modern spelling family of Kirsty	kirsty kirstie kirsti kersty
    kyle-sp	spelling	modern spelling family of Kyle	kyle kyal kile
    kyron-sp	spelling	modern spelling family of Kyron	kyron kieron ciaran kyran
    layla-sp	spelling	modern spelling family of Layla	layla leila laila leyla laylah
    laura-sp	spelling	modern spelling family of Laura	laura lora lorah
    lauren-sp	spelling	modern spelling family of Lauren	lauren loren lauryn laurin lorren
    leanne-sp	spelling	modern spelling family of Leanne	leanne lianne leann leeanne
    leah-sp	spelling	modern spelling family of Leah	leah lea leigha
    leighton-sp	spelling	modern spelling family of Leighton	leighton layton leyton laighton
    lewis-sp	spelling	Louis is often spoken Lewis	lewis louis louie lewys
    lindsay-sp	spelling	modern spelling family of Lindsay	lindsay lindsey linzi lynsey lyndsay linsey
    logan-sp	spelling	modern spelling family of Logan	logan logen lowgan
    louisa-sp	spelling	modern spelling family of Louisa	louisa louiza luisa
    luca-sp	spelling	modern spelling family of Luca	luca luka lucca
    lucas-sp	spelling	modern spelling family of Lucas	lucas lukas loukas
    lucy-sp	spelling	modern spelling family of Lucy	lucy lucie luci luciee
    lydia-sp	spelling	modern spelling family of Lydia	lydia lidia lydiah
    mackenzie-sp	spelling	modern spelling family of Mackenzie	mackenzie mckenzie mackenzy makenzie makenzi mckenzi mckenzey
    maddison-sp	spelling	modern spelling family of Maddison	maddison madison maddyson madisyn
    megan-sp	spelling	modern spelling family of Megan	megan meghan meagan meaghan meghann
    mia-sp	spelling	modern spelling family of Mia	mia miah meah
    myah-sp	spelling	modern spelling family of Myah	myah maya maia mayah maiya
    michael-sp	spelling	modern spelling family of Michael	michael micheal mikhael mikael
    michaela-sp	spelling	modern spelling family of Michaela	michaela mikayla makayla mikaela mckayla michayla
    mitchell-sp	spelling	modern spelling family of Mitchell	mitchell mitchel mitchal
    morgan-sp	spelling	modern spelling family of Morgan	morgan morgen morganne
    natalie-sp	spelling	modern spelling family of Natalie	natalie nathalie natalee nataly natelie
    nathan-sp	spelling	modern spelling family of Nathan	nathan nathen naython
    neave-sp	spelling	modern spelling family of Neave	neave niamh neve nieve
    nevaeh-sp	spelling	modern spelling family of Nevaeh	nevaeh neveah nivaeh
    nicola-sp	spelling	modern spelling family of Nicola	nicola nichola nicholla
    nicole-sp	spelling	modern spelling family of Nicole	nicole nichole nikole nicolle
    oakley-sp	spelling	modern spelling family of Oakley	oakley oaklee oakleigh oakly
    oscar-sp	spelling	modern spelling family of Oscar	oscar oskar osker
    owen-sp	spelling	modern spelling family of Owen	owen owain owyn
    payton-sp	spelling	modern spelling family of Payton	payton peyton paiton payten
    phoenix-sp	spelling	modern spelling family of Phoenix	phoenix fenix pheonix
    piper-sp	spelling	modern spelling family of Piper	piper pyper pipa
    rachel-sp	spelling	modern spelling family of Rachel	rachel rachael raechel
    rebecca-sp	spelling	modern spelling family of Rebecca	rebecca rebekah rebecka rebeka rebeckah
    reece-sp	spelling	modern spelling family of Reece	reece rhys reese rees reice
    reuben-sp	spelling	modern spelling family of Reuben	reuben ruben rubin reuban
    rhiannon-sp	spelling	modern spelling family of Rhiannon	rhiannon rhianon reannon
    rhianna-sp	spelling	modern spelling family of Rhianna	rhianna rihanna rianna reanna rhiana
    robyn-sp	spelling	modern spelling family of Robyn	robyn robin robynne
    rory-sp	spelling	modern spelling family of Rory	rory rorie roary
    rowan-sp	spelling	modern spelling family of Rowan	rowan roan rowen
    ryan-sp	spelling	modern spelling family of Ryan	ryan rian ryhan
    samara-sp	spelling	modern spelling family of Samara	samara samarah sammara
    sara-sp	spelling	modern spelling family of Sara	sara sarah sarrah
    saffron-sp	spelling	modern spelling family of Saffron	saffron safron saffi
    savannah-sp	spelling	modern spelling family of Savannah	savannah savanna savana savanah
    scarlett-sp	spelling	modern spelling family of Scarlett	scarlett scarlet scarlette skarlett
    sean-sp	spelling	modern spelling family of Sean	sean shaun shawn shaune seann
    sebastian-sp	spelling	modern spelling family of Sebastian	sebastian sebastien sebastion sebastyan
    shane-sp	spelling	modern spelling family of Shane	shane shayne shain
    shannon-sp	spelling	modern spelling family of Shannon	shannon shannen shanon shannan
    shelby-sp	spelling	modern spelling family of Shelby	shelby shelbie shelbey
    shayla-sp	spelling	modern spelling family of Shayla	shayla sheyla shaila
    sienna-sp	spelling	modern spelling family of Sienna	sienna siena sianna cienna
    skye-sp	spelling	modern spelling family of Skye	skye sky skie skyye
    skylar-sp	spelling	modern spelling family of Skylar	skylar skyler skyla schuyler
    sophia-sp	spelling	modern spelling family of Sophia	sophia sofia sofiya sophiya
    stephanie-sp	spelling	modern spelling family of Stephanie	stephanie stefanie steffanie stephany
    stephen-sp	spelling	modern spelling family of Stephen	stephen steven steffen
    stuart-sp	spelling	modern spelling family of Stuart	stuart stewart stuard
    sydney-sp	spelling	modern spelling family of Sydney	sydney sidney sydnee
    tamsin-sp	spelling	modern spelling family of Tamsin	tamsin tamsyn tamzin tamzyn
    taylor-sp	spelling	modern spelling family of Taylor	taylor tayla tayler tailor
    tegan-sp	spelling	modern spelling family of Tegan	tegan teagan teigan teghan
    theo-sp	spelling	modern spelling family of Theo	theo teo theyo
    teresa-sp	spelling	modern spelling family of Teresa	teresa theresa treeza therese
    tia-sp	spelling	modern spelling family of Tia	tia tiah teya tiya
    tiffany-sp	spelling	modern spelling family of Tiffany	tiffany tiffani tiphany tiffanie
    toby-sp	spelling	modern spelling family of Toby	toby tobie tobey
    tyler-sp	spelling	modern spelling family of Tyler	tyler tylar tylor tyla
    tyrone-sp	spelling	modern spelling family of Tyrone	tyrone tirone tyron
    victoria-sp	spelling	modern spelling family of Victoria	victoria viktoria victoriah
    vivienne-sp	spelling	modern spelling family of Vivienne	vivienne vivian vivien vivianne
    xavier-sp	spelling	modern spelling family of Xavier	xavier zavier xaviar
    zachary-sp	spelling	modern spelling family of Zachary	zachary zachery zackary zakary zackery zacary
    ayla-sp	spelling	modern spelling family of Ayla	ayla aila eyla
    amber-sp	spelling	modern spelling family of Amber	amber ambah ambre
    ariana-sp	spelling	modern spelling family of Ariana	ariana arianna aryana arriana arrianna
    aria-sp	spelling	modern spelling family of Aria	aria arya ariah
    aurora-sp	spelling	modern spelling family of Aurora	aurora arora aurorah
    ava-sp	spelling	modern spelling family of Ava	ava avah ayva avaa
    brooke-sp	spelling	modern spelling family of Brooke	brooke brook bruk
    bronwyn-sp	spelling	modern spelling family of Bronwyn	bronwyn bronwen bronwynne
    bryony-sp	spelling	modern spelling family of Bryony	bryony briony bryonie brioni
    candice-sp	spelling	modern spelling family of Candice	candice candace kandice candis
    carrie-sp	spelling	modern spelling family of Carrie	carrie kari
    catriona-sp	spelling	modern spelling family of Catriona	catriona katriona catrina caitriona
    cheryl-sp	spelling	modern spelling family of Cheryl	cheryl sheryl cheryll cherrelle
    cheyenne-sp	spelling	modern spelling family of Cheyenne	cheyenne shyanne cheyanne shian
    cole-sp	spelling	modern spelling family of Cole	cole kole koal
    dana-sp	spelling	modern spelling family of Dana	dana danah dayna
    darcy-sp	spelling	modern spelling family of Darcy	darcy darcey darcie
    darren-sp	spelling	modern spelling family of Darren	darren daren darron darran
    demi-sp	spelling	modern spelling family of Demi	demi demie demmi
    destiny-sp	spelling	modern spelling family of Destiny	destiny destinee destini destinie
    diane-sp	spelling	modern spelling family of Diane	diane dianne dyan
    eden-sp	spelling	modern spelling family of Eden	eden edan eaden
    ebony-sp	spelling	modern spelling family of Ebony	ebony eboni ebonie
    eliza-sp	spelling	modern spelling family of Eliza	eliza elyza eleiza
    elsie-sp	spelling	modern spelling family of Elsie	elsie elsey elcie
    emmanuel-sp	spelling	modern spelling family of Emmanuel	emmanuel emanuel immanuel
    esme-sp	spelling	modern spelling family of Esme	esme esmee esmay esmae
    evelyn-sp	spelling	modern spelling family of Evelyn	evelyn evelin evelynne evalyn
    felicity-sp	spelling	modern spelling family of Felicity	felicity felicitie phelicity
    gareth-sp	spelling	modern spelling family of Gareth	gareth garath garreth
    gillian-sp	spelling	modern spelling family of Gillian	gillian jillian gilian
    graham-sp	spelling	modern spelling family of Graham	graham graeme grahame graeham
    gwen-sp	spelling	modern spelling family of Gwen	gwen gwenne
    hannah-sp	spelling	modern spelling family of Hannah	hannah hanna hana
    ivy-sp	spelling	modern spelling family of Ivy	ivy ivey ivie
    jade-sp	spelling	modern spelling family of Jade	jade jaide jayde jaid
    jamie-sp	spelling	modern spelling family of Jamie	jamie jamey jaime jaymie jaimie
    janine-sp	spelling	modern spelling family of Janine	janine jeanine janeen jeannine
    jared-sp	spelling	modern spelling family of Jared	jared jarrod jarred jarod
    jennifer-sp	spelling	modern spelling family of Jennifer	jennifer jenifer jeniffer
    jessica-sp	spelling	modern spelling family of Jessica	jessica jesica jessika jesika
    joanne-sp	spelling	modern spelling family of Joanne	joanne joann johanne
    julie-sp	spelling	modern spelling family of Julie	julie jooley julee
    kaitlin-sp	spelling	modern spelling family of Kaitlin	kaitlin ceitlin
    karen-sp	spelling	modern spelling family of Karen	karen caren karin karyn
    kate-sp	spelling	modern spelling family of Kate	kate cait kaite
    kathryn-sp	spelling	modern spelling family of Kathryn	kathryn catherine katharine cathryn catharine kathrin
    kelly-sp	spelling	modern spelling family of Kelly	kelly kelli kelley kellie
    kenzie-sp	spelling	modern spelling family of Kenzie	kenzie kenzi kensie kenzy
    kieran-sp	spelling	modern spelling family of Kieran	kieran ciaran kieron keiran kyran kieren
    kristina-sp	spelling	modern spelling family of Kristina	kristina christina krystyna cristina kristyna
    lorraine-sp	spelling	modern spelling family of Lorraine	lorraine loraine lorrain lorayne
    maryjane-sp	spelling	modern spelling family of Maryjane	maryjane maryjayne marijane
    matilda-sp	spelling	modern spelling family of Matilda	matilda mathilda matylda mathilde
    mila-sp	spelling	modern spelling family of Mila	mila myla milah meela
    miles-sp	spelling	modern spelling family of Miles	miles myles mylz
    naomi-sp	spelling	modern spelling family of Naomi	naomi naiomi naomie neomi
    nikita-sp	spelling	modern spelling family of Nikita	nikita nikitah nickita
    orla-sp	spelling	modern spelling family of Orla	orla orlagh orlaith
    penny-sp	spelling	modern spelling family of Penny	penny pennie peny
    philip-sp	spelling	modern spelling family of Philip	philip phillip fillip phillipp
    philippa-sp	spelling	modern spelling family of Philippa	philippa phillipa philipa
    quinn-sp	spelling	modern spelling family of Quinn	quinn quin kwin
    rayne-sp	spelling	modern spelling family of Rayne	rayne rain reign raine
    rhea-sp	spelling	modern spelling family of Rhea	rhea ria reah riah
    rosie-sp	spelling	modern spelling family of Rosie	rosie rosey rosy
    shania-sp	spelling	modern spelling family of Shania	shania shaniya chania
    shanice-sp	spelling	modern spelling family of Shanice	shanice chanice shaneece
    sherry-sp	spelling	modern spelling family of Sherry	sherry cherie sherrie cheri
    sinead-sp	spelling	modern spelling family of Sinead	sinead shinead sinaid
    susannah-sp	spelling	modern spelling family of Susannah	susannah susanna suzanna suzannah
    thomas-sp	spelling	modern spelling family of Thomas	thomas tomas thommas
    tristan-sp	spelling	modern spelling family of Tristan	tristan trystan tristen
    vanessa-sp	spelling	modern spelling family of Vanessa	vanessa venessa vanesa
    yasmin-sp	spelling	modern spelling family of Yasmin	yasmin yasmine yazmin jasmin

    # Irish, Scottish and Welsh names, written and as heard
    niamh-ie	heard-as	Irish Niamh as an English ear writes it	niamh neve nieve neeve neave niav
    siobhan-ie	heard-as	Irish Siobhan as an English ear writes it	siobhan shevaun shevon chevonne shivaun shavon siobhain
    saoirse-ie	heard-as	Irish Saoirse as an English ear writes it	saoirse seersha sersha seirsha sorsha searsha
    caoimhe-ie	heard-as	Irish Caoimhe as an English ear writes it	caoimhe keeva queeva kweeva keva kiva
    tadhg-ie	heard-as	Irish Tadhg as an English ear writes it	tadhg tiger tige tighe teague teig taig taidgh
    aoife-ie	heard-as	Irish Aoife as an English ear writes it	aoife eefa eefah efa ifa
    aisling-ie	heard-as	Irish Aisling as an English ear writes it	aisling ashling aislinn ashlin ashlyn aishling
    eoin-ie	heard-as	Irish Eoin as an English ear writes it	eoin owen eoghan
    eoghan-ie	heard-as	Irish Eoghan as an English ear writes it	eoghan owen eoin yowan
    oisin-ie	heard-as	Irish Oisin as an English ear writes it	oisin osheen usheen ushine oshin
    cian-ie	heard-as	Irish Cian as an English ear writes it	cian kian keean kean keane
    ciara-ie	heard-as	Irish Ciara as an English ear writes it	ciara keira kiera keera kira
    ciaran-ie	heard-as	Irish Ciaran as an English ear writes it	ciaran kieran kieron keiran keeran
    cillian-ie	heard-as	Irish Cillian as an English ear writes it	cillian killian kilian cillin kilion
    conor-ie	heard-as	Irish Conor as an English ear writes it	conor connor conchobhar conchur
    cormac-ie	heard-as	Irish Cormac as an English ear writes it	cormac kormak cormack kormac
    cathal-ie	heard-as	Irish Cathal as an English ear writes it	cathal cahal kahal cahill
    cathal-ie-2	heard-as	Charles long stood for Cathal in English records	cathal charles charlie
    caolan-ie	heard-as	Irish Caolan as an English ear writes it	caolan keelan kaylan kelan cealan
    caoilfhionn-ie	heard-as	Irish Caoilfhionn as an English ear writes it	caoilfhionn keelin kaylin caoilinn
    daithi-ie	heard-as	Irish Daithi as an English ear writes it	daithi dahi dawhi daahy
    daithi-ie-2	translation	the English form used beside the Irish	daithi david davy
    diarmuid-ie	heard-as	Irish Diarmuid as an English ear writes it	diarmuid dermot dermott diarmaid darmid
    donnacha-ie	heard-as	Irish Donnacha as an English ear writes it	donnacha donagh donough donncha donnchadh
    domhnall-ie	heard-as	Irish Domhnall as an English ear writes it	domhnall donal donall donald
    donal-ie	heard-as	Daniel long stood for Donal in English records	donal daniel danny
    dearbhla-ie	heard-as	Irish Dearbhla as an English ear writes it	dearbhla dervla derbhla dervlah
    dearbhaile-ie	heard-as	Irish Dearbhaile as an English ear writes it	dearbhaile dervla derval
    deirdre-ie	heard-as	Irish Deirdre as an English ear writes it	deirdre deidre deirdra deedra
    eabha-ie	heard-as	Irish Eabha as an English ear writes it	eabha ava aeva ayva
    eilis-ie	heard-as	Irish Eilis as an English ear writes it	eilis eilish ailish aylish elish
    eilis-ie-2	translation	Elizabeth is the English form	eilis elizabeth elish
    eimear-ie	heard-as	Irish Eimear as an English ear writes it	eimear emer eimhear eemer eimer
    eamon-ie	heard-as	Irish Eamon as an English ear writes it	eamon eamonn aymon eamann
    eamon-ie-2	translation	English form used beside Eamon	eamon edmund
    eamon-ie-3	translation	English form used beside Eamon	eamon edward ned
    eithne-ie	heard-as	Irish Eithne as an English ear writes it	eithne enya ethna edna aithne
    emmet-ie	heard-as	Irish Emmet as an English ear writes it	emmet emmett emit
    feargal-ie	heard-as	Irish Feargal as an English ear writes it	feargal fergal fergul fearghal
    fergus-ie	heard-as	Irish Fergus as an English ear writes it	fergus feargus fearghus
    fiadh-ie	heard-as	Irish Fiadh as an English ear writes it	fiadh fia feea feah
    fiona-ie	heard-as	Irish Fiona as an English ear writes it	fiona fionna feeona
    fionn-ie	heard-as	Irish Fionn as an English ear writes it	fionn finn fin fyn
    fionnuala-ie	heard-as	Irish Fionnuala as an English ear writes it	fionnuala finola fenella nuala finnuala
    fiachra-ie	heard-as	Irish Fiachra as an English ear writes it	fiachra feekra fiakra feeacra
    gearoid-ie	heard-as	Irish Gearoid as an English ear writes it	gearoid garrode gerard garoid
    grainne-ie	heard-as	Irish Grainne as an English ear writes it	grainne grania gronya granya graunia
    grainne-ie-2	heard-as	Grace stood for Grainne in English records	grainne grace
    gobnait-ie	heard-as	Irish Gobnait as an English ear writes it	gobnait abigail deborah gubnet
    iarlaith-ie	heard-as	Irish Iarlaith as an English ear writes it	iarlaith jarlath iarla
    iseult-ie	heard-as	Irish Iseult as an English ear writes it	iseult isolde esyllt
    laoise-ie	heard-as	Irish Laoise as an English ear writes it	laoise leesha leisha lisha
    lorcan-ie	heard-as	Irish Lorcan as an English ear writes it	lorcan lorcun lurcan lorkan
    lorcan-ie-2	translation	English forms used beside Lorcan	lorcan laurence lawrence
    maeve-ie	heard-as	Irish Maeve as an English ear writes it	maeve maev medb meabh meadhbh mave
    mairead-ie	heard-as	Irish Mairead as an English ear writes it	mairead maraid moraid mawraid maread
    mairead-ie-2	translation	Margaret is the English form	mairead margaret peggy
    maire-ie	heard-as	Irish Maire as an English ear writes it	maire moira maura moya
    maire-ie-2	translation	Mary is the English form	maire mary
    mairtin-ie	heard-as	Irish Mairtin as an English ear writes it	mairtin martin maurteen
    malachy-ie	heard-as	Irish Malachy as an English ear writes it	malachy malachi malacky
    micheal-ie	heard-as	Irish Micheal as an English ear writes it	micheal mehall meehaul mihal
    micheal-ie-2	heard-as	Irish Micheal as an English ear writes it	micheal michael mick
    muireann-ie	heard-as	Irish Muireann as an English ear writes it	muireann mwirin muirin mureen
    muiris-ie	heard-as	Irish Muiris as an English ear writes it	muiris maurice morris
    naoise-ie	heard-as	Irish Naoise as an English ear writes it	naoise neesha neesa neesh
    nuala-ie	heard-as	Irish Nuala as an English ear writes it	nuala noola nula
    oonagh-ie	heard-as	Irish Oonagh as an English ear writes it	oonagh una oona euna
    orlaith-ie	heard-as	Irish Orlaith as an English ear writes it	orlaith orla orlagh orlah
    padraig-ie	heard-as	Irish Padraig as an English ear writes it	padraig patrick paddy padhraic podge porick pauric padraic
    peadar-ie	heard-as	Irish Peadar as an English ear writes it	peadar peter padder
    proinsias-ie	heard-as	Irish Proinsias as an English ear writes it	proinsias francis frank frankie
    pol-ie	heard-as	Irish Pol as an English ear writes it	pol paul
    roisin-ie	heard-as	Irish Roisin as an English ear writes it	roisin rosheen rowsheen roshin rosheene
    roisin-ie-2	translation	Rose is the English form	roisin rose rosie
    rory-ie	heard-as	Irish Rory as an English ear writes it	rory ruairi ruaidhri rorie ruari
    ronan-ie	heard-as	Irish Ronan as an English ear writes it	ronan rownan ronawn
    ruadhan-ie	heard-as	Irish Ruadhan as an English ear writes it	ruadhan rowan ruan rooan
    sadhbh-ie	heard-as	Irish Sadhbh as an English ear writes it	sadhbh sive sieve sadb saive syve
    sean-ie	heard-as	Irish Sean as an English ear writes it	sean shaun shawn shawne
    seamus-ie	heard-as	Irish Seamus as an English ear writes it	seamus shamus sheamus shaymus
    seamus-ie-2	translation	James is the English form	seamus james jim jimmy
    sile-ie	heard-as	Irish Sile as an English ear writes it	sile sheila sheelagh shelagh sheela
    sile-ie-2	translation	English forms used beside Sile	sile cecilia celia julia
    sinead-ie	heard-as	Irish Sinead as an English ear writes it	sinead shinade shinaid sinade
    sinead-ie-2	translation	Jane is the English form	sinead jane
    sorcha-ie	heard-as	Irish Sorcha as an English ear writes it	sorcha surrica sorsha suruka
    sorcha-ie-2	heard-as	Sarah stood for Sorcha in English records	sorcha sarah sally
    tomas-ie	heard-as	Irish Tomas as an English ear writes it	tomas thomas tom tommy
    treasa-ie	heard-as	Irish Treasa as an English ear writes it	treasa teresa tess theresa
    turlough-ie	heard-as	Irish Turlough as an English ear writes it	turlough toirdhealbhach turlach terlagh
    uilliam-ie	heard-as	Irish Uilliam as an English ear writes it	uilliam liam william
    cliona-ie	heard-as	Irish Cliona as an English ear writes it	cliona cleena cliodhna kleena cleona
    clodagh-ie	heard-as	Irish Clodagh as an English ear writes it	clodagh cloda cloduh klodagh
    brid-ie	heard-as	Irish Brid as an English ear writes it	brid breed bridget bree brigid
    brian-ie	heard-as	Irish Brian as an English ear writes it	brian bryan bryon
    blathnaid-ie	heard-as	Irish Blathnaid as an English ear writes it	blathnaid blawnid blaunid blanid
    breandan-ie	heard-as	Irish Breandan as an English ear writes it	breandan brendan brendon
    bronagh-ie	heard-as	Irish Bronagh as an English ear writes it	bronagh brona bronach
    aine-ie	heard-as	Irish Aine as an English ear writes it	aine onya awnya anya
    aine-ie-2	heard-as	Anne stood for Aine in English records	aine anne annie
    aodhan-ie	heard-as	Irish Aodhan as an English ear writes it	aodhan aidan aiden
    aodh-ie	heard-as	Irish Aodh as an English ear writes it	aodh hugh ay
    bairre-ie	heard-as	Irish Bairre as an English ear writes it	bairre barry finbarr barra
    fionnbharr-ie	heard-as	Irish Fionnbharr as an English ear writes it	fionnbharr finbar finbarr barry
    sinon-ie	heard-as	Irish Sinon as an English ear writes it	sinon shannon
    tiernan-ie	heard-as	Irish Tiernan as an English ear writes it	tiernan tighearnan tiarnan tearnan
    dara-ie	heard-as	Irish Dara as an English ear writes it	dara daragh darragh darach
    daire-ie	heard-as	Irish Daire as an English ear writes it	daire dara dary
    odhran-ie	heard-as	Irish Odhran as an English ear writes it	odhran oran odran oren
    ruarc-ie	heard-as	Irish Ruarc as an English ear writes it	ruarc rourke rork
    seaghan-ie	heard-as	Irish Seaghan as an English ear writes it	seaghan sean shaun
    senan-ie	heard-as	Irish Senan as an English ear writes it	senan shanan seanan

    # Scottish
    alasdair-sc	heard-as	Scottish Gaelic or Scots Alasdair, its spellings and English form	alasdair alistair alastair alister allister alaistair
    alasdair-sc-2	translation	Alexander is the English form	alasdair alexander ally alec
    aonghas-sc	heard-as	Scottish Gaelic or Scots Aonghas, its spellings and English form	aonghas angus innes
    ailsa-sc	heard-as	Scottish Gaelic or Scots Ailsa, its spellings and English form	ailsa ailsah aylsa
    aileas-sc	heard-as	Scottish Gaelic or Scots Aileas, its spellings and English form	aileas alice
    ailie-sc	heard-as	Scottish Gaelic or Scots Ailie, its spellings and English form	ailie eilidh aylie
    eilidh-sc	heard-as	Scottish Gaelic or Scots Eilidh, its spellings and English form	eilidh ailey aylee eiley aylie elidh
    iain-sc	heard-as	Scottish Gaelic or Scots Iain, its spellings and English form	iain ian eion
    iain-sc-2	translation	John is the English form	iain john
    ewan-sc	heard-as	Scottish Gaelic or Scots Ewan, its spellings and English form	ewan euan ewen euen eoghan owen
    eilis-sc	heard-as	Scottish Gaelic or Scots Eilis, its spellings and English form	eilis elspeth
    elspeth-sc	heard-as	Scottish Gaelic or Scots Elspeth, its spellings and English form	elspeth elizabeth elsie elspet
    beathag-sc	heard-as	Scottish Gaelic or Scots Beathag, its spellings and English form	beathag rebecca becky
    catriona-sc	heard-as	Scottish Gaelic or Scots Catriona, its spellings and English form	catriona catrina ceitidh kitty ketrina
    catriona-sc-2	translation	the English form	catriona catherine katherine
    calum-sc	heard-as	Calum from Gille Chaluim, used beside Malcolm	calum malcolm
    ciorstaidh-sc	heard-as	Scottish Gaelic or Scots Ciorstaidh, its spellings and English form	ciorstaidh kirsty kirstie
    cairistiona-sc	heard-as	Scottish Gaelic or Scots Cairistiona, its spellings and English form	cairistiona christina christine chrissie
    coinneach-sc	heard-as	Scottish Gaelic or Scots Coinneach, its spellings and English form	coinneach kenneth kenny ken
    donnchadh-sc	heard-as	Scottish Gaelic or Scots Donnchadh, its spellings and English form	donnchadh duncan
    domhnall-sc	heard-as	Scottish Gaelic or Scots Domhnall, its spellings and English form	domhnall donald donnie
    dougal-sc	heard-as	Scottish Gaelic or Scots Dougal, its spellings and English form	dougal dugald doogal
    dougald-sc	heard-as	Scottish Gaelic or Scots Dougald, its spellings and English form	dougald dougie duggie dugald
    eachann-sc	heard-as	Scottish Gaelic or Scots Eachann, its spellings and English form	eachann hector hachan
    fearchar-sc	heard-as	Scottish Gaelic or Scots Fearchar, its spellings and English form	fearchar farquhar farker
    fionnlagh-sc	heard-as	Scottish Gaelic or Scots Fionnlagh, its spellings and English form	fionnlagh finlay finley
    fingal-sc	heard-as	Scottish Gaelic or Scots Fingal, its spellings and English form	fingal fionnghal fingall
    flora-sc	heard-as	Scottish Gaelic or Scots Flora, its spellings and English form	flora fionnghal floraidh
    gilleasbuig-sc	heard-as	Scottish Gaelic or Scots Gilleasbuig, its spellings and English form	gilleasbuig archibald archie gillespie
    hamish-sc	heard-as	Scottish Gaelic or Scots Hamish, its spellings and English form	hamish seumas shamish
    hamish-sc-2	translation	James is the English form	hamish james jimmy jamie
    isbeal-sc	heard-as	Scottish Gaelic or Scots Isbeal, its spellings and English form	isbeal isobel ishbel isabel
    ishbel-sc	heard-as	Scottish Gaelic or Scots Ishbel, its spellings and English form	ishbel isabel isobel ishbelle
    jessie-sc	heard-as	Scots Jessie for Janet	jessie janet jess
    jean-sc	heard-as	Scottish Gaelic or Scots Jean, its spellings and English form	jean jeannie sine
    seonaid-sc	heard-as	Scottish Gaelic or Scots Seonaid, its spellings and English form	seonaid shona janet shonaid
    seonag-sc	heard-as	Scottish Gaelic or Scots Seonag, its spellings and English form	seonag joan
    lachlan-sc	heard-as	Scottish Gaelic or Scots Lachlan, its spellings and English form	lachlan lachlainn lauchlan lochlan
    mairi-sc	heard-as	Scottish Gaelic or Scots Mairi, its spellings and English form	mairi mhairi varie vari
    mhairi-sc	heard-as	Scottish Gaelic or Scots Mhairi, its spellings and English form	mhairi vari vaari mairi
    mairi-sc-2	translation	Mary is the English form	mairi mary may
    marsaili-sc	heard-as	Scottish Gaelic or Scots Marsaili, its spellings and English form	marsaili marjory marcella marsali
    morag-sc	heard-as	Scottish Gaelic or Scots Morag, its spellings and English form	morag marion moraig
    morven-sc	heard-as	Scottish Gaelic or Scots Morven, its spellings and English form	morven morvyn morvern
    murdo-sc	heard-as	Scottish Gaelic or Scots Murdo, its spellings and English form	murdo murdoch murchadh
    niall-sc	heard-as	Scottish Gaelic or Scots Niall, its spellings and English form	niall neil neal neill
    oighrig-sc	heard-as	Scottish Gaelic or Scots Oighrig, its spellings and English form	oighrig effie euphemia
    peigi-sc	heard-as	Scottish Gaelic or Scots Peigi, its spellings and English form	peigi peggy margaret
    raibeart-sc	heard-as	Scottish Gaelic or Scots Raibeart, its spellings and English form	raibeart robert rab rob
    rab-sc	heard-as	Scottish Gaelic or Scots Rab, its spellings and English form	rab robert robbie rabbie
    ranald-sc	heard-as	Scottish Gaelic or Scots Ranald, its spellings and English form	ranald ronald raghnall
    ruaridh-sc	heard-as	Scottish Gaelic or Scots Ruaridh, its spellings and English form	ruaridh rory ruairidh roary ruaraidh
    seoras-sc	heard-as	Scottish Gaelic or Scots Seoras, its spellings and English form	seoras george geordie
    seonaidh-sc	heard-as	Scottish Gaelic or Scots Seonaidh, its spellings and English form	seonaidh johnny john
    sheena-sc	heard-as	Scottish Gaelic or Scots Sheena, its spellings and English form	sheena sine shena
    shona-sc	heard-as	Scottish Gaelic or Scots Shona, its spellings and English form	shona seonaid shonagh
    sorley-sc	heard-as	Scottish Gaelic or Scots Sorley, its spellings and English form	sorley somhairle samuel
    struan-sc	heard-as	Scottish Gaelic or Scots Struan, its spellings and English form	struan strowan
    tam-sc	heard-as	Scottish Gaelic or Scots Tam, its spellings and English form	tam thomas tammas tommy
    tavish-sc	heard-as	Scottish Gaelic or Scots Tavish, its spellings and English form	tavish tamhas thomas
    tormod-sc	heard-as	Scottish Gaelic or Scots Tormod, its spellings and English form	tormod norman
    uisdean-sc	heard-as	Scottish Gaelic or Scots Uisdean, its spellings and English form	uisdean hugh hughie
    uilleam-sc	heard-as	Scottish Gaelic or Scots Uilleam, its spellings and English form	uilleam william wullie willie
    wullie-sc	heard-as	Scottish Gaelic or Scots Wullie, its spellings and English form	wullie william billy

    # Welsh
    sian-cy	heard-as	Welsh Sian, as heard or in its English form	sian shan sharn shaan
    sian-cy-2	translation	Jane is the English form	sian jane
    sion-cy	heard-as	Welsh Sion, as heard or in its English form	sion shaun shon sean
    sion-cy-2	translation	John is the English form	sion john jac
    siwan-cy	heard-as	Welsh Siwan, as heard or in its English form	siwan shewan joan siwann
    sioned-cy	heard-as	Welsh Sioned, as heard or in its English form	sioned shonned janet shoned
    sionyn-cy	heard-as	Welsh Sionyn, as heard or in its English form	sionyn johnny sion
    ceri-cy	heard-as	Welsh Ceri, as heard or in its English form	ceri kerry keri kerri
    carys-cy	heard-as	Welsh Carys, as heard or in its English form	carys caris karis cerys
    cerys-cy	heard-as	Welsh Cerys, as heard or in its English form	cerys kerris kerrys carys keris
    rhys-cy	heard-as	Welsh Rhys, as heard or in its English form	rhys reece rees reese reiss
    rhydian-cy	heard-as	Welsh Rhydian, as heard or in its English form	rhydian ridian rhidian
    rhodri-cy	heard-as	Welsh Rhodri, as heard or in its English form	rhodri rodri roderick
    rhian-cy	heard-as	Welsh Rhian, as heard or in its English form	rhian rhiann reeann
    angharad-cy	heard-as	Welsh Angharad, as heard or in its English form	angharad anharad ancharad angarad
    anwen-cy	heard-as	Welsh Anwen, as heard or in its English form	anwen anwyn annwen
    aneurin-cy	heard-as	Welsh Aneurin, as heard or in its English form	aneurin nye aneirin
    anest-cy	heard-as	Welsh Anest, as heard or in its English form	anest agnes
    betsan-cy	heard-as	Welsh Betsan, as heard or in its English form	betsan betsy
    bryn-cy	heard-as	Welsh Bryn, as heard or in its English form	bryn brin brynn
    buddug-cy	heard-as	Welsh Buddug, as heard or in its English form	buddug boudicca victoria bithig
    cadi-cy	heard-as	Welsh Cadi, as heard or in its English form	cadi catrin cady caddy
    catrin-cy	heard-as	Welsh Catrin, as heard or in its English form	catrin cathrin katrin catherine
    caradog-cy	heard-as	Welsh Caradog, as heard or in its English form	caradog caradoc cradoc
    cai-cy	heard-as	Welsh Cai, as heard or in its English form	cai kai kay
    dafydd-cy	heard-as	Welsh Dafydd, as heard or in its English form	dafydd david davith daffyd davydd
    dewi-cy	heard-as	Welsh Dewi, as heard or in its English form	dewi david dai
    dilys-cy	heard-as	Welsh Dilys, as heard or in its English form	dilys dillis
    dylan-cy	heard-as	Welsh Dylan, as heard or in its English form	dylan dullan
    efa-cy	heard-as	Welsh Efa, as heard or in its English form	efa eva eve
    eirlys-cy	heard-as	Welsh Eirlys, as heard or in its English form	eirlys airlis
    elin-cy	heard-as	Welsh Elin, as heard or in its English form	elin ellen elen
    eluned-cy	heard-as	Welsh Eluned, as heard or in its English form	eluned linet lynette
    emrys-cy	heard-as	Welsh Emrys, as heard or in its English form	emrys ambrose emris
    ffion-cy	heard-as	Welsh Ffion, as heard or in its English form	ffion feeon fion ffyon
    fflur-cy	heard-as	Welsh Fflur, as heard or in its English form	fflur flur fleur
    gareth-cy	heard-as	Welsh Gareth, as heard or in its English form	gareth garry gary
    gruffydd-cy	heard-as	Welsh Gruffydd, as heard or in its English form	gruffydd griffith griffydd gruff griff
    gruffudd-cy	heard-as	Welsh Gruffudd, as heard or in its English form	gruffudd griffith griffiths gruff
    guto-cy	heard-as	Welsh Guto, as heard or in its English form	guto gitto gruffudd
    gwenllian-cy	heard-as	Welsh Gwenllian, as heard or in its English form	gwenllian gwenlian gwen gwenllion
    gwilym-cy	heard-as	Welsh Gwilym, as heard or in its English form	gwilym william gwillam gwilim
    gwyneth-cy	heard-as	Welsh Gwyneth, as heard or in its English form	gwyneth gwenith gwyn
    harri-cy	heard-as	Welsh Harri, as heard or in its English form	harri harry henry
    heledd-cy	heard-as	Welsh Heledd, as heard or in its English form	heledd heleth
    hywel-cy	heard-as	Welsh Hywel, as heard or in its English form	hywel howell howel
    huw-cy	heard-as	Welsh Huw, as heard or in its English form	huw hugh hew
    iago-cy	heard-as	Welsh Iago, as heard or in its English form	iago yago james jago
    iestyn-cy	heard-as	Welsh Iestyn, as heard or in its English form	iestyn yestin justin
    ieuan-cy	heard-as	Welsh Ieuan, as heard or in its English form	ieuan yayan evan iwan
    ifan-cy	heard-as	Welsh Ifan, as heard or in its English form	ifan evan ieuan
    ioan-cy	heard-as	Welsh Ioan, as heard or in its English form	ioan yoan john
    iolo-cy	heard-as	Welsh Iolo, as heard or in its English form	iolo yolo iorwerth
    iorwerth-cy	heard-as	Welsh Iorwerth, as heard or in its English form	iorwerth yorwerth edward
    iwan-cy	heard-as	Welsh Iwan, as heard or in its English form	iwan ewan ieuan euan
    ifor-cy	heard-as	Welsh Ifor, as heard or in its English form	ifor ivor iver
    lleucu-cy	heard-as	Welsh Lleucu, as heard or in its English form	lleucu lucy
    llewelyn-cy	heard-as	Welsh Llewelyn, as heard or in its English form	llewelyn llewellyn llywelyn lewelyn lyn
    lowri-cy	heard-as	Welsh Lowri, as heard or in its English form	lowri laura lowrie lowry
    luned-cy	heard-as	Welsh Luned, as heard or in its English form	luned eluned linet
    macsen-cy	heard-as	Welsh Macsen, as heard or in its English form	macsen maxen maximus
    mabli-cy	heard-as	Welsh Mabli, as heard or in its English form	mabli mable mabel
    mair-cy	heard-as	Welsh Mair, as heard or in its English form	mair mary myre
    mared-cy	heard-as	Welsh Mared, as heard or in its English form	mared marged margaret
    marged-cy	heard-as	Welsh Marged, as heard or in its English form	marged margaret megan
    meinir-cy	heard-as	Welsh Meinir, as heard or in its English form	meinir myneer
    mihangel-cy	heard-as	Welsh Mihangel, as heard or in its English form	mihangel michael
    myfanwy-cy	heard-as	Welsh Myfanwy, as heard or in its English form	myfanwy muvanwy mevanwy
    mali-cy	heard-as	Welsh Mali, as heard or in its English form	mali molly mally
    nia-cy	heard-as	Welsh Nia, as heard or in its English form	nia neeah
    osian-cy	heard-as	Welsh Osian, as heard or in its English form	osian oshan oisin
    owain-cy	heard-as	Welsh Owain, as heard or in its English form	owain owen owein
    owen-cy	heard-as	Welsh Owen, as heard or in its English form	owen eugene
    pedr-cy	heard-as	Welsh Pedr, as heard or in its English form	pedr peter pedar
    rheinallt-cy	heard-as	Welsh Rheinallt, as heard or in its English form	rheinallt reynold
    sali-cy	heard-as	Welsh Sali, as heard or in its English form	sali sally
    sulwyn-cy	heard-as	Welsh Sulwyn, as heard or in its English form	sulwyn silwin
    steffan-cy	heard-as	Welsh Steffan, as heard or in its English form	steffan stephen stefan steven
    taliesin-cy	heard-as	Welsh Taliesin, as heard or in its English form	taliesin tally taliessin
    tomos-cy	heard-as	Welsh Tomos, as heard or in its English form	tomos thomas tom
    twm-cy	heard-as	Welsh Twm, as heard or in its English form	twm tom thomas
    wyn-cy	heard-as	Welsh Wyn, as heard or in its English form	wyn wynne win
    ynyr-cy	heard-as	Welsh Ynyr, as heard or in its English form	ynyr unir

    # Names of Muslim communities, as different clerks write them in Latin letters
    muhammad-ar	transliteration	spellings of Arabic Muhammad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	muhammad mohammed mohammad muhammed mohamed mohamad muhamad mohd md muhd mohammod mehmed mahomed mouhamed mohamet muhamed
    mohammedali-ar	transliteration	spellings of Arabic Mohammedali across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mohammedali muhammadali mohamedali mohammadali
    ahmed-ar	transliteration	spellings of Arabic Ahmed across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ahmed ahmad ahmet achmed ahmedd ehmed ahamed ahmath
    mahmood-ar	transliteration	spellings of Arabic Mahmood across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mahmood mahmoud mehmood mahmud mehmud mahmut
    hamid-ar	transliteration	spellings of Arabic Hamid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hamid hameed hamied haamid
    hammad-ar	transliteration	spellings of Arabic Hammad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hammad hamad hammaad
    hamza-ar	transliteration	spellings of Arabic Hamza across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hamza hamzah humza hamzeh
    hamdan-ar	transliteration	spellings of Arabic Hamdan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hamdan hamdaan hemdan
    hasan-ar	transliteration	spellings of Arabic Hasan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hasan hassan hasaan hassen hesen
    hussain-ar	transliteration	spellings of Arabic Hussain across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hussain hussein husain husayn hossain hussien husein houssein hosein hussayn huseyin hocine
    hasnain-ar	transliteration	spellings of Arabic Hasnain across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hasnain husnain hasnayn hussnain
    ali-ar	transliteration	spellings of Arabic Ali across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ali aly alli
    abdullah-ar	transliteration	spellings of Arabic Abdullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdullah abdulla abdallah abdoulaye abdellah abdollah abdulah
    abdulrahman-ar	transliteration	spellings of Arabic Abdulrahman across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulrahman abdurrahman abdulrehman abdurahman abderrahman abdirahman abdelrahman
    abdulrahim-ar	transliteration	spellings of Arabic Abdulrahim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulrahim abdurrahim abdulraheem abdurraheem abdirahim
    abdulkarim-ar	transliteration	spellings of Arabic Abdulkarim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulkarim abdulkareem abdelkarim abdikarim abdulkerim
    abdulaziz-ar	transliteration	spellings of Arabic Abdulaziz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulaziz abdelaziz abdiaziz abdulazeez abdelazeez
    abdulmalik-ar	transliteration	spellings of Arabic Abdulmalik across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulmalik abdelmalik abdulmaalik abdimalik
    abdulqadir-ar	transliteration	spellings of Arabic Abdulqadir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulqadir abdulkadir abdelkader abdulqader abdiqadir abdulkader
    abdulhadi-ar	transliteration	spellings of Arabic Abdulhadi across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulhadi abdelhadi abdihadi
    abdulwahab-ar	transliteration	spellings of Arabic Abdulwahab across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulwahab abdelwahab abdulwahhab abdiwahab abdelouahab
    abdulsamad-ar	transliteration	spellings of Arabic Abdulsamad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulsamad abdussamad abdelsamad abdisamad
    abdulsalam-ar	transliteration	spellings of Arabic Abdulsalam across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulsalam abdussalam abdelsalam abdisalam
    abdulmajid-ar	transliteration	spellings of Arabic Abdulmajid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulmajid abdulmajeed abdelmajid abdimajid
    abdulhakim-ar	transliteration	spellings of Arabic Abdulhakim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulhakim abdulhakeem abdelhakim abdihakim
    abdullatif-ar	transliteration	spellings of Arabic Abdullatif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdullatif abdullateef abdellatif abdilatif
    abdulnasir-ar	transliteration	spellings of Arabic Abdulnasir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulnasir abdulnasser abdelnasser abdinasir abdennasser
    abdulbasit-ar	transliteration	spellings of Arabic Abdulbasit across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulbasit abdelbasset abdulbaset abdibasid
    abdulhamid-ar	transliteration	spellings of Arabic Abdulhamid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulhamid abdulhameed abdelhamid abdihamid
    abdulmumin-ar	transliteration	spellings of Arabic Abdulmumin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulmumin abdulmomin abdelmoumen
    abdulwahid-ar	transliteration	spellings of Arabic Abdulwahid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulwahid abdelwahid abdulwaheed abdiwahid
    abdulghani-ar	transliteration	spellings of Arabic Abdulghani across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulghani abdelghani abdulgani abdigani
    abdulghafoor-ar	transliteration	spellings of Arabic Abdulghafoor across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abdulghafoor abdulghafur abdulgafur
    abubakar-ar	transliteration	spellings of Arabic Abubakar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	abubakar abubakr aboubacar abubeker abubaker aboubakr bubakar
    adam-ar	transliteration	spellings of Arabic Adam across Arabic, Urdu, Bengali, Persian, Turkish and French habits	adam adem aadam aadem
    adeel-ar	transliteration	spellings of Arabic Adeel across Arabic, Urdu, Bengali, Persian, Turkish and French habits	adeel adil aadil adeal
    adnan-ar	transliteration	spellings of Arabic Adnan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	adnan adnaan ednan
    aariz-ar	transliteration	spellings of Arabic Aariz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	aariz aarez ariz
    aarif-ar	transliteration	spellings of Arabic Aarif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	aarif arif areef arief
    aasim-ar	transliteration	spellings of Arabic Aasim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	aasim asim aseem asem
    afzal-ar	transliteration	spellings of Arabic Afzal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	afzal afzaal efzal
    akbar-ar	transliteration	spellings of Arabic Akbar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	akbar ekber akber
    akram-ar	transliteration	spellings of Arabic Akram across Arabic, Urdu, Bengali, Persian, Turkish and French habits	akram ekrem akrem
    aleem-ar	transliteration	spellings of Arabic Aleem across Arabic, Urdu, Bengali, Persian, Turkish and French habits	aleem alim aalim
    altaf-ar	transliteration	spellings of Arabic Altaf across Arabic, Urdu, Bengali, Persian, Turkish and French habits	altaf altaaf eltaf
    amin-ar	transliteration	spellings of Arabic Amin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	amin ameen emin amine
    amir-ar	transliteration	spellings of Arabic Amir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	amir ameer aamir emir
    anas-ar	transliteration	spellings of Arabic Anas across Arabic, Urdu, Bengali, Persian, Turkish and French habits	anas annas aness anass
    anwar-ar	transliteration	spellings of Arabic Anwar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	anwar anwer enver anuar
    aqeel-ar	transliteration	spellings of Arabic Aqeel across Arabic, Urdu, Bengali, Persian, Turkish and French habits	aqeel aqil akeel akil
    arham-ar	transliteration	spellings of Arabic Arham across Arabic, Urdu, Bengali, Persian, Turkish and French habits	arham arhaam erham
    arsalan-ar	transliteration	spellings of Arabic Arsalan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	arsalan arslan arsalaan
    asad-ar	transliteration	spellings of Arabic Asad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	asad assad esad asaad
    ashraf-ar	transliteration	spellings of Arabic Ashraf across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ashraf eshref achraf ashref
    atif-ar	transliteration	spellings of Arabic Atif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	atif aatif ateef
    ayaan-ar	transliteration	spellings of Arabic Ayaan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ayaan ayan ayaaan aayan
    ayyub-ar	transliteration	spellings of Arabic Ayyub across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ayyub ayub ayoub ayoob eyup eyyub
    aziz-ar	transliteration	spellings of Arabic Aziz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	aziz azeez aziiz
    azhar-ar	transliteration	spellings of Arabic Azhar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	azhar azher ezher
    badr-ar	transliteration	spellings of Arabic Badr across Arabic, Urdu, Bengali, Persian, Turkish and French habits	badr badar bedir
    bashir-ar	transliteration	spellings of Arabic Bashir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	bashir basheer beshir bachir
    basim-ar	transliteration	spellings of Arabic Basim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	basim bassem baseem basem
    bilal-ar	transliteration	spellings of Arabic Bilal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	bilal belal bilaal billal bilel
    burhan-ar	transliteration	spellings of Arabic Burhan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	burhan burhaan borhan
    danish-ar	transliteration	spellings of Arabic Danish across Arabic, Urdu, Bengali, Persian, Turkish and French habits	danish daanish danesh
    danyal-ar	transliteration	spellings of Arabic Danyal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	danyal daniyal danial daniyel
    dawud-ar	transliteration	spellings of Arabic Dawud across Arabic, Urdu, Bengali, Persian, Turkish and French habits	dawud dawood daoud daud davud dawoud
    ehsan-ar	transliteration	spellings of Arabic Ehsan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ehsan ihsan ehsaan
    essa-ar	transliteration	spellings of Arabic Essa across Arabic, Urdu, Bengali, Persian, Turkish and French habits	essa isa eesa eisa issa iesa
    fadil-ar	transliteration	spellings of Arabic Fadil across Arabic, Urdu, Bengali, Persian, Turkish and French habits	fadil fadel fazil fadhil
    fahim-ar	transliteration	spellings of Arabic Fahim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	fahim faheem fehim
    faisal-ar	transliteration	spellings of Arabic Faisal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	faisal faysal feisal faysel fesal
    faiz-ar	transliteration	spellings of Arabic Faiz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	faiz fayez fayz
    farhan-ar	transliteration	spellings of Arabic Farhan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	farhan farhaan ferhan
    faruq-ar	transliteration	spellings of Arabic Faruq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	faruq farooq farouk faruk faroque
    farid-ar	transliteration	spellings of Arabic Farid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	farid fareed ferid fereed
    fawad-ar	transliteration	spellings of Arabic Fawad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	fawad fuad fouad fuaad
    ghulam-ar	transliteration	spellings of Arabic Ghulam across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ghulam gulam golam gholam
    habib-ar	transliteration	spellings of Arabic Habib across Arabic, Urdu, Bengali, Persian, Turkish and French habits	habib habeeb hebib
    hadi-ar	transliteration	spellings of Arabic Hadi across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hadi hady haadi
    hafiz-ar	transliteration	spellings of Arabic Hafiz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hafiz hafeez hafez
    haider-ar	transliteration	spellings of Arabic Haider across Arabic, Urdu, Bengali, Persian, Turkish and French habits	haider haidar hyder heydar haydar hayder
    hakim-ar	transliteration	spellings of Arabic Hakim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hakim hakeem hekim
    halim-ar	transliteration	spellings of Arabic Halim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	halim haleem helim
    hanif-ar	transliteration	spellings of Arabic Hanif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hanif haneef hanef
    haris-ar	transliteration	spellings of Arabic Haris across Arabic, Urdu, Bengali, Persian, Turkish and French habits	haris harris haaris haarith harith
    haroon-ar	transliteration	spellings of Arabic Haroon across Arabic, Urdu, Bengali, Persian, Turkish and French habits	haroon harun haroun haaroon
    hashim-ar	transliteration	spellings of Arabic Hashim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hashim hashem haashim hachem
    hatim-ar	transliteration	spellings of Arabic Hatim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hatim hatem haatim
    hisham-ar	transliteration	spellings of Arabic Hisham across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hisham hesham hicham hishaam
    ibrahim-ar	transliteration	spellings of Arabic Ibrahim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ibrahim ebrahim ibraheem ibrahiim ibrahem ebraheem ibrahima
    idris-ar	transliteration	spellings of Arabic Idris across Arabic, Urdu, Bengali, Persian, Turkish and French habits	idris idrees edris idriss idriis
    ilyas-ar	transliteration	spellings of Arabic Ilyas across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ilyas elias elyas iliyas ilias ilyaas
    imad-ar	transliteration	spellings of Arabic Imad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	imad emad imaad
    imran-ar	transliteration	spellings of Arabic Imran across Arabic, Urdu, Bengali, Persian, Turkish and French habits	imran emran imraan imrane
    inam-ar	transliteration	spellings of Arabic Inam across Arabic, Urdu, Bengali, Persian, Turkish and French habits	inam enam inaam
    iqbal-ar	transliteration	spellings of Arabic Iqbal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	iqbal iqbaal ikbal
    irfan-ar	transliteration	spellings of Arabic Irfan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	irfan erfan irfaan
    ishaq-ar	transliteration	spellings of Arabic Ishaq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ishaq ishak eshaq ishaaq
    ismail-ar	transliteration	spellings of Arabic Ismail across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ismail ismael ismaeel esmail ismaiil ismaayl
    isra-ar	transliteration	spellings of Arabic Isra across Arabic, Urdu, Bengali, Persian, Turkish and French habits	isra esraa israa
    jabir-ar	transliteration	spellings of Arabic Jabir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jabir jaber jaabir djaber
    jafar-ar	transliteration	spellings of Arabic Jafar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jafar jaffar jafer jaafar cafer djafar
    jahangir-ar	transliteration	spellings of Arabic Jahangir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jahangir jahangeer jehangir
    jalal-ar	transliteration	spellings of Arabic Jalal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jalal jalaal celal djalal galal
    jamal-ar	transliteration	spellings of Arabic Jamal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jamal jamaal cemal gamal djamal
    jamil-ar	transliteration	spellings of Arabic Jamil across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jamil jameel djamil gamil jamiel
    javed-ar	transliteration	spellings of Arabic Javed across Arabic, Urdu, Bengali, Persian, Turkish and French habits	javed javaid jawed javid jaweed
    jawad-ar	transliteration	spellings of Arabic Jawad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jawad jawaad cevat javad gawad
    jibril-ar	transliteration	spellings of Arabic Jibril across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jibril jibreel djibril gibril jibriil
    junaid-ar	transliteration	spellings of Arabic Junaid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	junaid junayd juned junaed cuneyt
    kabir-ar	transliteration	spellings of Arabic Kabir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	kabir kabeer kebir
    kamal-ar	transliteration	spellings of Arabic Kamal across Arabic, Urdu, Bengali, Persian, Turkish and French habits	kamal kamaal kemal
    kamran-ar	transliteration	spellings of Arabic Kamran across Arabic, Urdu, Bengali, Persian, Turkish and French habits	kamran kaamran kamraan
    karim-ar	transliteration	spellings of Arabic Karim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	karim kareem kerim kariem
    kashif-ar	transliteration	spellings of Arabic Kashif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	kashif kaashif kasheef
    khalid-ar	transliteration	spellings of Arabic Khalid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	khalid khaled khaalid kaled khaleed
    khalil-ar	transliteration	spellings of Arabic Khalil across Arabic, Urdu, Bengali, Persian, Turkish and French habits	khalil khaleel halil xalil khelil
    khizar-ar	transliteration	spellings of Arabic Khizar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	khizar khizer khidr hizir xidir
    khurram-ar	transliteration	spellings of Arabic Khurram across Arabic, Urdu, Bengali, Persian, Turkish and French habits	khurram khuram khorram
    latif-ar	transliteration	spellings of Arabic Latif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	latif lateef letif
    luqman-ar	transliteration	spellings of Arabic Luqman across Arabic, Urdu, Bengali, Persian, Turkish and French habits	luqman lukman luqmaan lokman
    mahdi-ar	transliteration	spellings of Arabic Mahdi across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mahdi mehdi mahdy mehdy
    mahir-ar	transliteration	spellings of Arabic Mahir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mahir maher maahir
    majid-ar	transliteration	spellings of Arabic Majid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	majid majeed majed mejid
    malik-ar	transliteration	spellings of Arabic Malik across Arabic, Urdu, Bengali, Persian, Turkish and French habits	malik malek maalik melik
    mansoor-ar	transliteration	spellings of Arabic Mansoor across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mansoor mansur mansour mansor
    marwan-ar	transliteration	spellings of Arabic Marwan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	marwan marwaan merwan
    masood-ar	transliteration	spellings of Arabic Masood across Arabic, Urdu, Bengali, Persian, Turkish and French habits	masood masud masoud mesut massoud
    mikail-ar	transliteration	spellings of Arabic Mikail across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mikail mikaeel mikaiil mikael meekaeel
    miqdad-ar	transliteration	spellings of Arabic Miqdad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	miqdad mikdad miqdaad
    moosa-ar	transliteration	spellings of Arabic Moosa across Arabic, Urdu, Bengali, Persian, Turkish and French habits	moosa musa mousa moussa mussa muuse
    muaz-ar	transliteration	spellings of Arabic Muaz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	muaz muadh moaz muad moadh mouad
    mubarak-ar	transliteration	spellings of Arabic Mubarak across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mubarak mubarek moubarak mubaarak
    mudassar-ar	transliteration	spellings of Arabic Mudassar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mudassar mudassir mudasar modassir
    mujahid-ar	transliteration	spellings of Arabic Mujahid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mujahid mujaahid mojahed
    mukhtar-ar	transliteration	spellings of Arabic Mukhtar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mukhtar mokhtar muktar mukhtaar muxtaar
    munir-ar	transliteration	spellings of Arabic Munir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	munir muneer mounir monir
    murad-ar	transliteration	spellings of Arabic Murad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	murad mourad muraad morad
    murtaza-ar	transliteration	spellings of Arabic Murtaza across Arabic, Urdu, Bengali, Persian, Turkish and French habits	murtaza murtadha mortaza murtada
    mustafa-ar	transliteration	spellings of Arabic Mustafa across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mustafa mustapha mostafa moustapha mustafaa
    mutahir-ar	transliteration	spellings of Arabic Mutahir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	mutahir mutaher motaher
    nabil-ar	transliteration	spellings of Arabic Nabil across Arabic, Urdu, Bengali, Persian, Turkish and French habits	nabil nabeel nebil
    nadim-ar	transliteration	spellings of Arabic Nadim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	nadim nadeem nedim
    naeem-ar	transliteration	spellings of Arabic Naeem across Arabic, Urdu, Bengali, Persian, Turkish and French habits	naeem naim nayeem naiem
    nasir-ar	transliteration	spellings of Arabic Nasir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	nasir naser nasser naasir nassir
    naveed-ar	transliteration	spellings of Arabic Naveed across Arabic, Urdu, Bengali, Persian, Turkish and French habits	naveed navid nawid nawed
    noman-ar	transliteration	spellings of Arabic Noman across Arabic, Urdu, Bengali, Persian, Turkish and French habits	noman numan nuaman nouman numaan
    nur-ar	transliteration	spellings of Arabic Nur across Arabic, Urdu, Bengali, Persian, Turkish and French habits	nur noor nour nuur
    omar-ar	transliteration	spellings of Arabic Omar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	omar umar omer umer oumar
    osama-ar	transliteration	spellings of Arabic Osama across Arabic, Urdu, Bengali, Persian, Turkish and French habits	osama usama oussama osaama usaamah
    osman-ar	transliteration	spellings of Arabic Osman across Arabic, Urdu, Bengali, Persian, Turkish and French habits	osman usman uthman othman usmaan ousmane
    qasim-ar	transliteration	spellings of Arabic Qasim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	qasim kasim qaasim kassem qasem qassim gassim
    qadir-ar	transliteration	spellings of Arabic Qadir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	qadir qadeer qader kadir
    rafi-ar	transliteration	spellings of Arabic Rafi across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rafi rafee
    rafiq-ar	transliteration	spellings of Arabic Rafiq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rafiq rafeeq rafique rafik
    rahim-ar	transliteration	spellings of Arabic Rahim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rahim raheem rehim
    rahman-ar	transliteration	spellings of Arabic Rahman across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rahman rehman rahmaan rohman
    raihan-ar	transliteration	spellings of Arabic Raihan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	raihan rehan rayhan rehaan reyhan
    rajab-ar	transliteration	spellings of Arabic Rajab across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rajab recep rejeb ragab
    ramadan-ar	transliteration	spellings of Arabic Ramadan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ramadan ramzan ramazan ramadhan ramzaan
    rashid-ar	transliteration	spellings of Arabic Rashid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rashid rasheed rachid rashiid rasheid
    rasul-ar	transliteration	spellings of Arabic Rasul across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rasul rasool resul rasoul
    rauf-ar	transliteration	spellings of Arabic Rauf across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rauf raouf raoof
    rayyan-ar	transliteration	spellings of Arabic Rayyan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rayyan rayan rayaan raiyan rayyaan
    riaz-ar	transliteration	spellings of Arabic Riaz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	riaz riyaz reyaz riaaz
    rida-ar	transliteration	spellings of Arabic Rida across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rida reza raza ridha riza
    ridwan-ar	transliteration	spellings of Arabic Ridwan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ridwan rizwan rezwan ridhwan redouane ridvan
    riyad-ar	transliteration	spellings of Arabic Riyad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	riyad riad riyadh riyaad
    sabir-ar	transliteration	spellings of Arabic Sabir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sabir saber saabir
    saeed-ar	transliteration	spellings of Arabic Saeed across Arabic, Urdu, Bengali, Persian, Turkish and French habits	saeed said sayeed saiid saied syeed
    sadiq-ar	transliteration	spellings of Arabic Sadiq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sadiq sadeq sadik saadiq
    safwan-ar	transliteration	spellings of Arabic Safwan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	safwan safwaan sefwan
    sajid-ar	transliteration	spellings of Arabic Sajid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sajid sajed saajid
    sajjad-ar	transliteration	spellings of Arabic Sajjad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sajjad sajad sejad
    saleem-ar	transliteration	spellings of Arabic Saleem across Arabic, Urdu, Bengali, Persian, Turkish and French habits	saleem salim selim saliim
    salah-ar	transliteration	spellings of Arabic Salah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	salah salaah salahuddin
    saleh-ar	transliteration	spellings of Arabic Saleh across Arabic, Urdu, Bengali, Persian, Turkish and French habits	saleh salih saalih
    salman-ar	transliteration	spellings of Arabic Salman across Arabic, Urdu, Bengali, Persian, Turkish and French habits	salman salmaan selman
    samir-ar	transliteration	spellings of Arabic Samir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	samir sameer sameir
    sami-ar	transliteration	spellings of Arabic Sami across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sami samee samy saami
    saqib-ar	transliteration	spellings of Arabic Saqib across Arabic, Urdu, Bengali, Persian, Turkish and French habits	saqib saquib sakib
    sayed-ar	transliteration	spellings of Arabic Sayed across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sayed syed sayyid sayyed seyed sayid
    shafiq-ar	transliteration	spellings of Arabic Shafiq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shafiq shafeeq shafique chafik shefik
    shahbaz-ar	transliteration	spellings of Arabic Shahbaz across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shahbaz shahbaaz shabaz
    shahid-ar	transliteration	spellings of Arabic Shahid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shahid shaheed shahed
    shahzad-ar	transliteration	spellings of Arabic Shahzad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shahzad shehzad shahzaad shehzaad
    shakeel-ar	transliteration	spellings of Arabic Shakeel across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shakeel shakil shakiel
    shakir-ar	transliteration	spellings of Arabic Shakir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shakir shaker shaakir
    sharif-ar	transliteration	spellings of Arabic Sharif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sharif shareef sherif cherif shariff sheriff
    shayan-ar	transliteration	spellings of Arabic Shayan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shayan shayaan shaian
    shoaib-ar	transliteration	spellings of Arabic Shoaib across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shoaib shuaib shuayb shoeb choaib
    siddiq-ar	transliteration	spellings of Arabic Siddiq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	siddiq siddique siddik siddeeq
    sohail-ar	transliteration	spellings of Arabic Sohail across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sohail suhail sohayl suhayl soheil
    suhaib-ar	transliteration	spellings of Arabic Suhaib across Arabic, Urdu, Bengali, Persian, Turkish and French habits	suhaib suhayb sohaib
    sulaiman-ar	transliteration	spellings of Arabic Sulaiman across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sulaiman suleiman suleman sulayman soleiman sulieman suleyman souleymane
    sultan-ar	transliteration	spellings of Arabic Sultan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	sultan sultaan soltan
    tahir-ar	transliteration	spellings of Arabic Tahir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	tahir taher taahir tahar
    taimur-ar	transliteration	spellings of Arabic Taimur across Arabic, Urdu, Bengali, Persian, Turkish and French habits	taimur taimoor timur teymur
    talha-ar	transliteration	spellings of Arabic Talha across Arabic, Urdu, Bengali, Persian, Turkish and French habits	talha talhah thalha
    tamim-ar	transliteration	spellings of Arabic Tamim across Arabic, Urdu, Bengali, Persian, Turkish and French habits	tamim tameem temim
    tanveer-ar	transliteration	spellings of Arabic Tanveer across Arabic, Urdu, Bengali, Persian, Turkish and French habits	tanveer tanvir tanvyr
    tariq-ar	transliteration	spellings of Arabic Tariq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	tariq tarek tareq tarik taariq
    tawfiq-ar	transliteration	spellings of Arabic Tawfiq across Arabic, Urdu, Bengali, Persian, Turkish and French habits	tawfiq taufiq toufik tawfeeq tofik
    ubaid-ar	transliteration	spellings of Arabic Ubaid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ubaid ubayd obaid obayd
    umair-ar	transliteration	spellings of Arabic Umair across Arabic, Urdu, Bengali, Persian, Turkish and French habits	umair umayr omair umaer
    usaid-ar	transliteration	spellings of Arabic Usaid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	usaid usayd osaid
    wahid-ar	transliteration	spellings of Arabic Wahid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	wahid waheed vahid
    waleed-ar	transliteration	spellings of Arabic Waleed across Arabic, Urdu, Bengali, Persian, Turkish and French habits	waleed walid waliid oualid
    waqar-ar	transliteration	spellings of Arabic Waqar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	waqar wakar vaqar
    waqas-ar	transliteration	spellings of Arabic Waqas across Arabic, Urdu, Bengali, Persian, Turkish and French habits	waqas wakas waqqas
    waseem-ar	transliteration	spellings of Arabic Waseem across Arabic, Urdu, Bengali, Persian, Turkish and French habits	waseem wasim vaseem wassim wacim
    yahya-ar	transliteration	spellings of Arabic Yahya across Arabic, Urdu, Bengali, Persian, Turkish and French habits	yahya yahia yehia yahyaa yehya
    yaqub-ar	transliteration	spellings of Arabic Yaqub across Arabic, Urdu, Bengali, Persian, Turkish and French habits	yaqub yaqoob yacoub yakub yaqoub yakup
    yasir-ar	transliteration	spellings of Arabic Yasir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	yasir yasser yaser yaseer yassir
    yasin-ar	transliteration	spellings of Arabic Yasin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	yasin yaseen yassin yassine yaasiin yaseene
    yunus-ar	transliteration	spellings of Arabic Yunus across Arabic, Urdu, Bengali, Persian, Turkish and French habits	yunus younus yunis younis yonis younes unus
    yusuf-ar	transliteration	spellings of Arabic Yusuf across Arabic, Urdu, Bengali, Persian, Turkish and French habits	yusuf yousef youssef yousuf yusef yusif youcef youssouf
    zahid-ar	transliteration	spellings of Arabic Zahid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zahid zaheed zaahid
    zahir-ar	transliteration	spellings of Arabic Zahir across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zahir zaheer zaher daahir
    zaid-ar	transliteration	spellings of Arabic Zaid across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zaid zayd zaayd zeid zeyd
    zain-ar	transliteration	spellings of Arabic Zain across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zain zayn zane zein zayne zeyn
    zakariya-ar	transliteration	spellings of Arabic Zakariya across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zakariya zakaria zakariyya zakarya zekeriya zakariyah
    zaki-ar	transliteration	spellings of Arabic Zaki across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zaki zaky zakee
    zameer-ar	transliteration	spellings of Arabic Zameer across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zameer zamir
    zeeshan-ar	transliteration	spellings of Arabic Zeeshan across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zeeshan zishan zeshan zeeshaan
    ziyad-ar	transliteration	spellings of Arabic Ziyad across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ziyad ziad zeyad ziyaad
    zubair-ar	transliteration	spellings of Arabic Zubair across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zubair zubayr zubeir zobair zubeyr
    zulfiqar-ar	transliteration	spellings of Arabic Zulfiqar across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zulfiqar zulfikar zulfiqaar dhulfiqar
    saifullah-ar	transliteration	spellings of Arabic Saifullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	saifullah sayfullah saifulla seifullah
    saif-ar	transliteration	spellings of Arabic Saif across Arabic, Urdu, Bengali, Persian, Turkish and French habits	saif sayf seif saef
    nasrullah-ar	transliteration	spellings of Arabic Nasrullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	nasrullah nasrulla nasralla
    habibullah-ar	transliteration	spellings of Arabic Habibullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	habibullah habibulla habiballah
    asadullah-ar	transliteration	spellings of Arabic Asadullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	asadullah asadulla assadullah
    inayatullah-ar	transliteration	spellings of Arabic Inayatullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	inayatullah enayatullah inayatulla
    rahmatullah-ar	transliteration	spellings of Arabic Rahmatullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	rahmatullah rahmatulla rehmatullah rahmatollah
    najibullah-ar	transliteration	spellings of Arabic Najibullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	najibullah najeebullah najibulla
    samiullah-ar	transliteration	spellings of Arabic Samiullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	samiullah sameeullah samiulla
    ikramullah-ar	transliteration	spellings of Arabic Ikramullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	ikramullah ekramullah ikramulla
    hamidullah-ar	transliteration	spellings of Arabic Hamidullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	hamidullah hameedullah hamidulla
    obaidullah-ar	transliteration	spellings of Arabic Obaidullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	obaidullah ubaidullah obaidulla
    zabihullah-ar	transliteration	spellings of Arabic Zabihullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zabihullah zabiullah zabihulla
    noorullah-ar	transliteration	spellings of Arabic Noorullah across Arabic, Urdu, Bengali, Persian, Turkish and French habits	noorullah nurullah noorulla
    salahuddin-ar	transliteration	spellings of Arabic Salahuddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	salahuddin salahudin salaheddine saladin salahaddin
    nuruddin-ar	transliteration	spellings of Arabic Nuruddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	nuruddin noorudin nooruddin noureddine nurudin
    saifuddin-ar	transliteration	spellings of Arabic Saifuddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	saifuddin sayfuddin saifudin seifeddine
    jalaluddin-ar	transliteration	spellings of Arabic Jalaluddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	jalaluddin jalaludin celaleddin
    shamsuddin-ar	transliteration	spellings of Arabic Shamsuddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	shamsuddin shamsudin chamseddine shamseddin
    imaduddin-ar	transliteration	spellings of Arabic Imaduddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	imaduddin imadudin emaduddin
    fakhruddin-ar	transliteration	spellings of Arabic Fakhruddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	fakhruddin fakhrudin fakruddin
    nizamuddin-ar	transliteration	spellings of Arabic Nizamuddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	nizamuddin nizamudin nezamuddin
    allauddin-ar	transliteration	spellings of Arabic Allauddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	allauddin alauddin aladdin alaeddin
    qamaruddin-ar	transliteration	spellings of Arabic Qamaruddin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	qamaruddin kamaruddin qamarudin
    zainulabidin-ar	transliteration	spellings of Arabic Zainulabidin across Arabic, Urdu, Bengali, Persian, Turkish and French habits	zainulabidin zainulabideen zaynulabidin zeinelabidine

    # Women's names
    aisha-arf	transliteration	spellings of Arabic or Urdu Aisha across communities	aisha ayesha aaisha aysha aicha aishah ayisha aysheh aeysha
    aliyah-arf	transliteration	spellings of Arabic or Urdu Aliyah across communities	aliyah aaliyah alia aliya aleeyah
    alina-arf	transliteration	spellings of Arabic or Urdu Alina across communities	alina aleena aliena
    amal-arf	transliteration	spellings of Arabic or Urdu Amal across communities	amal amaal amel
    amani-arf	transliteration	spellings of Arabic or Urdu Amani across communities	amani amaani emani
    amina-arf	transliteration	spellings of Arabic or Urdu Amina across communities	amina aminah ameena aamina emina aminata
    amira-arf	transliteration	spellings of Arabic or Urdu Amira across communities	amira ameera amirah ameerah emira
    anam-arf	transliteration	spellings of Arabic or Urdu Anam across communities	anam anum anaam
    aneesa-arf	transliteration	spellings of Arabic or Urdu Aneesa across communities	aneesa anisa anissa aneesah
    aqsa-arf	transliteration	spellings of Arabic or Urdu Aqsa across communities	aqsa aksa aqsah
    areeba-arf	transliteration	spellings of Arabic or Urdu Areeba across communities	areeba ariba areebah
    arwa-arf	transliteration	spellings of Arabic or Urdu Arwa across communities	arwa arwah erwa
    asiya-arf	transliteration	spellings of Arabic or Urdu Asiya across communities	asiya asiyah aasiya assia aasiyah
    asma-arf	transliteration	spellings of Arabic or Urdu Asma across communities	asma asmaa esma asmah
    ayat-arf	transliteration	spellings of Arabic or Urdu Ayat across communities	ayat ayaat ayet
    aya-arf	transliteration	spellings of Arabic or Urdu Aya across communities	aya ayah eyya
    barirah-arf	transliteration	spellings of Arabic or Urdu Barirah across communities	barirah bareera barira
    batool-arf	transliteration	spellings of Arabic or Urdu Batool across communities	batool batoul batul betul
    bushra-arf	transliteration	spellings of Arabic or Urdu Bushra across communities	bushra boshra bouchra bushraa
    dalia-arf	transliteration	spellings of Arabic or Urdu Dalia across communities	dalia daliah dahlia
    dina-arf	transliteration	spellings of Arabic or Urdu Dina across communities	dina deena dinah
    dua-arf	transliteration	spellings of Arabic or Urdu Dua across communities	dua duaa doaa duah
    emaan-arf	transliteration	spellings of Arabic or Urdu Emaan across communities	emaan eman iman imaan imane
    eshal-arf	transliteration	spellings of Arabic or Urdu Eshal across communities	eshal eshaal ishal
    faiza-arf	transliteration	spellings of Arabic or Urdu Faiza across communities	faiza fayza faizah faeeza
    farah-arf	transliteration	spellings of Arabic or Urdu Farah across communities	farah farrah ferah
    fareeda-arf	transliteration	spellings of Arabic or Urdu Fareeda across communities	fareeda farida faridah fareedah
    farzana-arf	transliteration	spellings of Arabic or Urdu Farzana across communities	farzana farzaneh farjana
    fatima-arf	transliteration	spellings of Arabic or Urdu Fatima across communities	fatima fatma fathima fatimah faatimah fatema fatemeh
    fatimazahra-arf	transliteration	spellings of Arabic or Urdu Fatimazahra across communities	fatimazahra fatimazohra fatimazahrah fatemazahra
    ghazal-arf	transliteration	spellings of Arabic or Urdu Ghazal across communities	ghazal ghazaal gazal
    habiba-arf	transliteration	spellings of Arabic or Urdu Habiba across communities	habiba habibah habeeba hebiba
    hafsa-arf	transliteration	spellings of Arabic or Urdu Hafsa across communities	hafsa hafsah hafza hefsa
    hajra-arf	transliteration	spellings of Arabic or Urdu Hajra across communities	hajra hajar hajara hager hajrah
    haleema-arf	transliteration	spellings of Arabic or Urdu Haleema across communities	haleema halima halimah haleemah
    hamida-arf	transliteration	spellings of Arabic or Urdu Hamida across communities	hamida hameeda hamidah
    haniya-arf	transliteration	spellings of Arabic or Urdu Haniya across communities	haniya haniyah haneya hania
    hanan-arf	transliteration	spellings of Arabic or Urdu Hanan across communities	hanan hanaan henan
    hiba-arf	transliteration	spellings of Arabic or Urdu Hiba across communities	hiba hibah heba hebah
    hira-arf	transliteration	spellings of Arabic or Urdu Hira across communities	hira hirah heera
    huda-arf	transliteration	spellings of Arabic or Urdu Huda across communities	huda hoda houda hudaa
    humaira-arf	transliteration	spellings of Arabic or Urdu Humaira across communities	humaira humayra humairah homaira humera
    inaya-arf	transliteration	spellings of Arabic or Urdu Inaya across communities	inaya inayah enaya inaaya
    iqra-arf	transliteration	spellings of Arabic or Urdu Iqra across communities	iqra ikra iqraa ikrah
    jamila-arf	transliteration	spellings of Arabic or Urdu Jamila across communities	jamila jameela djamila gamila jamilah cemile
    jannat-arf	transliteration	spellings of Arabic or Urdu Jannat across communities	jannat jannah janat jennat
    jawahir-arf	transliteration	spellings of Arabic or Urdu Jawahir across communities	jawahir jawaher jowahir
    javeria-arf	transliteration	spellings of Arabic or Urdu Javeria across communities	javeria juwairiyah juwayriya jawairia juwairia
    kareema-arf	transliteration	spellings of Arabic or Urdu Kareema across communities	kareema karima karimah kerima
    kausar-arf	transliteration	spellings of Arabic or Urdu Kausar across communities	kausar kawthar kowsar kauser kawsar
    khadija-arf	transliteration	spellings of Arabic or Urdu Khadija across communities	khadija khadijah khadeeja hatice khadiga khadeejah kadija khadidja
    khalida-arf	transliteration	spellings of Arabic or Urdu Khalida across communities	khalida khaleda khalidah
    kulsum-arf	transliteration	spellings of Arabic or Urdu Kulsum across communities	kulsum kulsoom kalsoom kulthum umkulthum
    laiba-arf	transliteration	spellings of Arabic or Urdu Laiba across communities	laiba laibah layba
    latifa-arf	transliteration	spellings of Arabic or Urdu Latifa across communities	latifa lateefa latifah
    lubna-arf	transliteration	spellings of Arabic or Urdu Lubna across communities	lubna loubna lubnah
    lina-arf	transliteration	spellings of Arabic or Urdu Lina across communities	lina leena linah
    madiha-arf	transliteration	spellings of Arabic or Urdu Madiha across communities	madiha madeeha madihah
    maheen-arf	transliteration	spellings of Arabic or Urdu Maheen across communities	maheen mahin maheena
    mahnoor-arf	transliteration	spellings of Arabic or Urdu Mahnoor across communities	mahnoor mahnur mehnoor
    maimuna-arf	transliteration	spellings of Arabic or Urdu Maimuna across communities	maimuna maymuna maimoona maymunah maimouna
    malika-arf	transliteration	spellings of Arabic or Urdu Malika across communities	malika maleeka malikah maleekah
    manahil-arf	transliteration	spellings of Arabic or Urdu Manahil across communities	manahil minahil manahel
    mariam-arf	transliteration	spellings of Arabic or Urdu Mariam across communities	mariam maryam mariyam meryem maryum maryan
    marwa-arf	transliteration	spellings of Arabic or Urdu Marwa across communities	marwa marwah maroua merve
    mehwish-arf	transliteration	spellings of Arabic or Urdu Mehwish across communities	mehwish mahwish mehvish
    munira-arf	transliteration	spellings of Arabic or Urdu Munira across communities	munira muneera mounira
    muskaan-arf	transliteration	spellings of Arabic or Urdu Muskaan across communities	muskaan muskan moskan
    nabila-arf	transliteration	spellings of Arabic or Urdu Nabila across communities	nabila nabeela nabilah
    nadia-arf	transliteration	spellings of Arabic or Urdu Nadia across communities	nadia nadiya nadiah
    nafisa-arf	transliteration	spellings of Arabic or Urdu Nafisa across communities	nafisa nafeesa nafisah nefise
    naila-arf	transliteration	spellings of Arabic or Urdu Naila across communities	naila nayla nailah
    naima-arf	transliteration	spellings of Arabic or Urdu Naima across communities	naima naeema nayma naimah
    najma-arf	transliteration	spellings of Arabic or Urdu Najma across communities	najma nejma nagma najmah
    nargis-arf	transliteration	spellings of Arabic or Urdu Nargis across communities	nargis nergis narges
    nasreen-arf	transliteration	spellings of Arabic or Urdu Nasreen across communities	nasreen nasrin nesrin nasrine
    nazia-arf	transliteration	spellings of Arabic or Urdu Nazia across communities	nazia naziya naziah
    nazneen-arf	transliteration	spellings of Arabic or Urdu Nazneen across communities	nazneen naznin nasneen
    noora-arf	transliteration	spellings of Arabic or Urdu Noora across communities	noora nura noorah
    nusrat-arf	transliteration	spellings of Arabic or Urdu Nusrat across communities	nusrat nosrat nusrath
    parveen-arf	transliteration	spellings of Arabic or Urdu Parveen across communities	parveen parvin perveen parween
    qudsia-arf	transliteration	spellings of Arabic or Urdu Qudsia across communities	qudsia kudsia qudsiya
    rabia-arf	transliteration	spellings of Arabic or Urdu Rabia across communities	rabia rabiya rabiah rabea rabiyah
    rahma-arf	transliteration	spellings of Arabic or Urdu Rahma across communities	rahma rehma rahmah
    raheela-arf	transliteration	spellings of Arabic or Urdu Raheela across communities	raheela rahila rahela
    rania-arf	transliteration	spellings of Arabic or Urdu Rania across communities	rania raniya ranya raniah
    rashida-arf	transliteration	spellings of Arabic or Urdu Rashida across communities	rashida rasheeda rachida
    razia-arf	transliteration	spellings of Arabic or Urdu Razia across communities	razia raziya raziyah radia
    reem-arf	transliteration	spellings of Arabic or Urdu Reem across communities	reem rim riim
    rehana-arf	transliteration	spellings of Arabic or Urdu Rehana across communities	rehana reyhana raihana rayhana
    rida-arf	transliteration	spellings of Arabic or Urdu Rida across communities	rida ridha reeda
    rizwana-arf	transliteration	spellings of Arabic or Urdu Rizwana across communities	rizwana rezwana ridwana
    robina-arf	transliteration	spellings of Arabic or Urdu Robina across communities	robina rubina rubeena
    roqaya-arf	transliteration	spellings of Arabic or Urdu Roqaya across communities	roqaya ruqayyah ruqaya rukaya rukia ruqaiya ruqia
    rukhsana-arf	transliteration	spellings of Arabic or Urdu Rukhsana across communities	rukhsana ruksana rukhsaana
    rumaisa-arf	transliteration	spellings of Arabic or Urdu Rumaisa across communities	rumaisa rumaysa romaissa rumaysah
    saadia-arf	transliteration	spellings of Arabic or Urdu Saadia across communities	saadia sadia saadiya
    sabiha-arf	transliteration	spellings of Arabic or Urdu Sabiha across communities	sabiha sabeeha sabihah
    sabrina-arf	transliteration	spellings of Arabic or Urdu Sabrina across communities	sabrina sabreena sabrinah
    sadaf-arf	transliteration	spellings of Arabic or Urdu Sadaf across communities	sadaf sedef sadaff
    safiya-arf	transliteration	spellings of Arabic or Urdu Safiya across communities	safiya safia safiyyah safiyah saffiyah
    sahar-arf	transliteration	spellings of Arabic or Urdu Sahar across communities	sahar seher sahr sahaar
    saima-arf	transliteration	spellings of Arabic or Urdu Saima across communities	saima sayma saimah
    sajida-arf	transliteration	spellings of Arabic or Urdu Sajida across communities	sajida sajeda sajidah
    sakina-arf	transliteration	spellings of Arabic or Urdu Sakina across communities	sakina sakeena sakinah sekine
    salma-arf	transliteration	spellings of Arabic or Urdu Salma across communities	salma selma salmah
    saleha-arf	transliteration	spellings of Arabic or Urdu Saleha across communities	saleha saliha salihah
    samia-arf	transliteration	spellings of Arabic or Urdu Samia across communities	samia samiya samiah
    samina-arf	transliteration	spellings of Arabic or Urdu Samina across communities	samina sameena thamina
    samira-arf	transliteration	spellings of Arabic or Urdu Samira across communities	samira sameera samirah samire
    sarwat-arf	transliteration	spellings of Arabic or Urdu Sarwat across communities	sarwat servet sarwath
    sawda-arf	transliteration	spellings of Arabic or Urdu Sawda across communities	sawda sauda sawdah
    shabnam-arf	transliteration	spellings of Arabic or Urdu Shabnam across communities	shabnam shebnem shabnum
    shahida-arf	transliteration	spellings of Arabic or Urdu Shahida across communities	shahida shaheda shaheeda
    shahnaz-arf	transliteration	spellings of Arabic or Urdu Shahnaz across communities	shahnaz shehnaz shahnaaz
    shaima-arf	transliteration	spellings of Arabic or Urdu Shaima across communities	shaima shayma chaima shaymaa
    shakila-arf	transliteration	spellings of Arabic or Urdu Shakila across communities	shakila shakeela shakilah
    shamima-arf	transliteration	spellings of Arabic or Urdu Shamima across communities	shamima shameema shamimah
    shireen-arf	transliteration	spellings of Arabic or Urdu Shireen across communities	shireen shirin sherin
    subhan-arf	transliteration	spellings of Arabic or Urdu Subhan across communities	subhan sobhan subhaan
    sughra-arf	transliteration	spellings of Arabic or Urdu Sughra across communities	sughra sugra soghra
    suhana-arf	transliteration	spellings of Arabic or Urdu Suhana across communities	suhana sohana suhaana
    sultana-arf	transliteration	spellings of Arabic or Urdu Sultana across communities	sultana soltana sultanah
    sumaya-arf	transliteration	spellings of Arabic or Urdu Sumaya across communities	sumaya sumayya sumayyah sumaiya soumaya sumeya summayah
    sundus-arf	transliteration	spellings of Arabic or Urdu Sundus across communities	sundus sondos sundos
    tahira-arf	transliteration	spellings of Arabic or Urdu Tahira across communities	tahira tahirah taheera
    tahmina-arf	transliteration	spellings of Arabic or Urdu Tahmina across communities	tahmina tahmeena tehmina
    taiba-arf	transliteration	spellings of Arabic or Urdu Taiba across communities	taiba tayyiba tayyaba tayba
    tasneem-arf	transliteration	spellings of Arabic or Urdu Tasneem across communities	tasneem tasnim tesnim tasneema
    umaima-arf	transliteration	spellings of Arabic or Urdu Umaima across communities	umaima umayma omaima oumaima
    wafa-arf	transliteration	spellings of Arabic or Urdu Wafa across communities	wafa wafaa vefa
    warda-arf	transliteration	spellings of Arabic or Urdu Warda across communities	warda wardah ouarda
    yasmin-arf	transliteration	spellings of Arabic or Urdu Yasmin across communities	yasmin yasmeen yasemin yasmine jasmin yasamin
    yumna-arf	transliteration	spellings of Arabic or Urdu Yumna across communities	yumna youmna yumnah
    yusra-arf	transliteration	spellings of Arabic or Urdu Yusra across communities	yusra yosra yousra yusraa
    zahra-arf	transliteration	spellings of Arabic or Urdu Zahra across communities	zahra zahraa zehra zohra
    zaina-arf	transliteration	spellings of Arabic or Urdu Zaina across communities	zaina zayna zeina zeyna
    zainab-arf	transliteration	spellings of Arabic or Urdu Zainab across communities	zainab zaynab zeinab zeynep zeineb zaineb sainab zenab
    zakia-arf	transliteration	spellings of Arabic or Urdu Zakia across communities	zakia zakiya zakiyah
    zarina-arf	transliteration	spellings of Arabic or Urdu Zarina across communities	zarina zareena zerina
    zeenat-arf	transliteration	spellings of Arabic or Urdu Zeenat across communities	zeenat zinat zeinat
    zobia-arf	transliteration	spellings of Arabic or Urdu Zobia across communities	zobia zubia zobiya
    zoha-arf	transliteration	spellings of Arabic or Urdu Zoha across communities	zoha zuha doha dhuha duha
    zubaida-arf	transliteration	spellings of Arabic or Urdu Zubaida across communities	zubaida zubeida zubayda zobaida zubaydah
    zuleikha-arf	transliteration	spellings of Arabic or Urdu Zuleikha across communities	zuleikha zulekha zulaikha zuleika zuleyha zulaykha
    zunaira-arf	transliteration	spellings of Arabic or Urdu Zunaira across communities	zunaira zunayra zonaira

    # South Asia: Punjabi, Hindi, Gujarati, Bengali, Tamil, Nepali
    amardeep-pa	transliteration	Punjabi Amardeep (doubled letters, v for w, ee for i)	amardeep amerdeep amardip
    amarjit-pa	transliteration	Punjabi Amarjit (doubled letters, v for w, ee for i)	amarjit amarjeet amerjit
    amandeep-pa	transliteration	Punjabi Amandeep (doubled letters, v for w, ee for i)	amandeep amandip emandeep
    amrit-pa	transliteration	Punjabi Amrit (doubled letters, v for w, ee for i)	amrit amreet ammrit
    arjan-pa	transliteration	Punjabi Arjan (doubled letters, v for w, ee for i)	arjan arjun arjann
    avtar-pa	transliteration	Punjabi Avtar (doubled letters, v for w, ee for i)	avtar awtar avtaar autar
    balbir-pa	transliteration	Punjabi Balbir (doubled letters, v for w, ee for i)	balbir balveer balbeer balvir
    baljit-pa	transliteration	Punjabi Baljit (doubled letters, v for w, ee for i)	baljit baljeet baljet
    balwinder-pa	transliteration	Punjabi Balwinder (doubled letters, v for w, ee for i)	balwinder balvinder balwindar balwender
    bhupinder-pa	transliteration	Punjabi Bhupinder (doubled letters, v for w, ee for i)	bhupinder bhupindar bupinder
    charanjit-pa	transliteration	Punjabi Charanjit (doubled letters, v for w, ee for i)	charanjit charnjit charanjeet
    daljit-pa	transliteration	Punjabi Daljit (doubled letters, v for w, ee for i)	daljit daljeet deljit
    davinder-pa	transliteration	Punjabi Davinder (doubled letters, v for w, ee for i)	davinder devinder dawinder davindar
    gagandeep-pa	transliteration	Punjabi Gagandeep (doubled letters, v for w, ee for i)	gagandeep gagandip gagan
    gurdeep-pa	transliteration	Punjabi Gurdeep (doubled letters, v for w, ee for i)	gurdeep gurdip gurdeepp
    gurpreet-pa	transliteration	Punjabi Gurpreet (doubled letters, v for w, ee for i)	gurpreet gurprit gurpret
    gurjit-pa	transliteration	Punjabi Gurjit (doubled letters, v for w, ee for i)	gurjit gurjeet gurjet
    gurmeet-pa	transliteration	Punjabi Gurmeet (doubled letters, v for w, ee for i)	gurmeet gurmit gurmith
    gurwinder-pa	transliteration	Punjabi Gurwinder (doubled letters, v for w, ee for i)	gurwinder gurvinder gurwindar
    harbhajan-pa	transliteration	Punjabi Harbhajan (doubled letters, v for w, ee for i)	harbhajan harbajan harbhajn
    hardeep-pa	transliteration	Punjabi Hardeep (doubled letters, v for w, ee for i)	hardeep hardip herdeep
    harjit-pa	transliteration	Punjabi Harjit (doubled letters, v for w, ee for i)	harjit harjeet herjit
    harleen-pa	transliteration	Punjabi Harleen (doubled letters, v for w, ee for i)	harleen harlin herleen
    harmeet-pa	transliteration	Punjabi Harmeet (doubled letters, v for w, ee for i)	harmeet harmit
    harnoor-pa	transliteration	Punjabi Harnoor (doubled letters, v for w, ee for i)	harnoor harnur
    harpreet-pa	transliteration	Punjabi Harpreet (doubled letters, v for w, ee for i)	harpreet harprit herpreet
    harsimran-pa	transliteration	Punjabi Harsimran (doubled letters, v for w, ee for i)	harsimran harsimrun harsimaran
    harvir-pa	transliteration	Punjabi Harvir (doubled letters, v for w, ee for i)	harvir harveer herveer
    harwinder-pa	transliteration	Punjabi Harwinder (doubled letters, v for w, ee for i)	harwinder harvinder harwindar
    inderjit-pa	transliteration	Punjabi Inderjit (doubled letters, v for w, ee for i)	inderjit inderjeet indarjit
    jagdeep-pa	transliteration	Punjabi Jagdeep (doubled letters, v for w, ee for i)	jagdeep jagdip
    jagjit-pa	transliteration	Punjabi Jagjit (doubled letters, v for w, ee for i)	jagjit jagjeet
    jasbir-pa	transliteration	Punjabi Jasbir (doubled letters, v for w, ee for i)	jasbir jasvir jasveer jasbeer
    jasdeep-pa	transliteration	Punjabi Jasdeep (doubled letters, v for w, ee for i)	jasdeep jasdip
    jaskaran-pa	transliteration	Punjabi Jaskaran (doubled letters, v for w, ee for i)	jaskaran jaskirn jaskarn jaskaren
    jaskirat-pa	transliteration	Punjabi Jaskirat (doubled letters, v for w, ee for i)	jaskirat jaskeerat
    jasleen-pa	transliteration	Punjabi Jasleen (doubled letters, v for w, ee for i)	jasleen jaslin jesleen
    jasmeen-pa	transliteration	Punjabi Jasmeen (doubled letters, v for w, ee for i)	jasmeen jasmin jasmeein
    jasmeet-pa	transliteration	Punjabi Jasmeet (doubled letters, v for w, ee for i)	jasmeet jasmit
    jaspreet-pa	transliteration	Punjabi Jaspreet (doubled letters, v for w, ee for i)	jaspreet jasprit jaspret
    jaswinder-pa	transliteration	Punjabi Jaswinder (doubled letters, v for w, ee for i)	jaswinder jasvinder jaswindar jassi
    joginder-pa	transliteration	Punjabi Joginder (doubled letters, v for w, ee for i)	joginder jogindar jogender
    kamaljit-pa	transliteration	Punjabi Kamaljit (doubled letters, v for w, ee for i)	kamaljit kamaljeet kemaljit
    karamjit-pa	transliteration	Punjabi Karamjit (doubled letters, v for w, ee for i)	karamjit karamjeet karmjit
    karanveer-pa	transliteration	Punjabi Karanveer (doubled letters, v for w, ee for i)	karanveer karanvir karnveer
    karandeep-pa	transliteration	Punjabi Karandeep (doubled letters, v for w, ee for i)	karandeep karndeep karandip
    kirandeep-pa	transliteration	Punjabi Kirandeep (doubled letters, v for w, ee for i)	kirandeep kirandip kiran
    kulwinder-pa	transliteration	Punjabi Kulwinder (doubled letters, v for w, ee for i)	kulwinder kulvinder kulwindar
    kuldeep-pa	transliteration	Punjabi Kuldeep (doubled letters, v for w, ee for i)	kuldeep kuldip
    kulwant-pa	transliteration	Punjabi Kulwant (doubled letters, v for w, ee for i)	kulwant kulvant kulwent
    lakhbir-pa	transliteration	Punjabi Lakhbir (doubled letters, v for w, ee for i)	lakhbir lakhvir lakhveer
    lakhwinder-pa	transliteration	Punjabi Lakhwinder (doubled letters, v for w, ee for i)	lakhwinder lakhvinder lakwinder
    lovepreet-pa	transliteration	Punjabi Lovepreet (doubled letters, v for w, ee for i)	lovepreet luvpreet lovpreet
    mandeep-pa	transliteration	Punjabi Mandeep (doubled letters, v for w, ee for i)	mandeep mandip
    manjit-pa	transliteration	Punjabi Manjit (doubled letters, v for w, ee for i)	manjit manjeet manjet
    manmeet-pa	transliteration	Punjabi Manmeet (doubled letters, v for w, ee for i)	manmeet manmit
    manpreet-pa	transliteration	Punjabi Manpreet (doubled letters, v for w, ee for i)	manpreet manprit manpret
    manvir-pa	transliteration	Punjabi Manvir (doubled letters, v for w, ee for i)	manvir manveer maanvir
    mohinder-pa	transliteration	Punjabi Mohinder (doubled letters, v for w, ee for i)	mohinder mohindar mahinder
    narinder-pa	transliteration	Punjabi Narinder (doubled letters, v for w, ee for i)	narinder narender narindar
    navdeep-pa	transliteration	Punjabi Navdeep (doubled letters, v for w, ee for i)	navdeep navdip nevdeep
    navjot-pa	transliteration	Punjabi Navjot (doubled letters, v for w, ee for i)	navjot navjoth navjyot
    navneet-pa	transliteration	Punjabi Navneet (doubled letters, v for w, ee for i)	navneet navnit
    parminder-pa	transliteration	Punjabi Parminder (doubled letters, v for w, ee for i)	parminder parmindar perminder
    paramjit-pa	transliteration	Punjabi Paramjit (doubled letters, v for w, ee for i)	paramjit parmjit paramjeet
    prabhjot-pa	transliteration	Punjabi Prabhjot (doubled letters, v for w, ee for i)	prabhjot prabjot parbjot prabhjoth
    prabhdeep-pa	transliteration	Punjabi Prabhdeep (doubled letters, v for w, ee for i)	prabhdeep prabdeep prabhdip
    pritam-pa	transliteration	Punjabi Pritam (doubled letters, v for w, ee for i)	pritam preetam
    rajinder-pa	transliteration	Punjabi Rajinder (doubled letters, v for w, ee for i)	rajinder rajindar rajender
    rajvir-pa	transliteration	Punjabi Rajvir (doubled letters, v for w, ee for i)	rajvir rajveer
    rajwinder-pa	transliteration	Punjabi Rajwinder (doubled letters, v for w, ee for i)	rajwinder rajvinder rajwindar
    ramandeep-pa	transliteration	Punjabi Ramandeep (doubled letters, v for w, ee for i)	ramandeep ramandip raman
    ranjit-pa	transliteration	Punjabi Ranjit (doubled letters, v for w, ee for i)	ranjit ranjeet renjit
    ravinder-pa	transliteration	Punjabi Ravinder (doubled letters, v for w, ee for i)	ravinder rawinder ravindar
    rupinder-pa	transliteration	Punjabi Rupinder (doubled letters, v for w, ee for i)	rupinder roopinder rupindar
    sandeep-pa	transliteration	Punjabi Sandeep (doubled letters, v for w, ee for i)	sandeep sandip
    sarabjit-pa	transliteration	Punjabi Sarabjit (doubled letters, v for w, ee for i)	sarabjit sarbjit sarabjeet
    satvinder-pa	transliteration	Punjabi Satvinder (doubled letters, v for w, ee for i)	satvinder satwinder satvindar
    simranjit-pa	transliteration	Punjabi Simranjit (doubled letters, v for w, ee for i)	simranjit simranjeet simran
    sukhdeep-pa	transliteration	Punjabi Sukhdeep (doubled letters, v for w, ee for i)	sukhdeep sukdeep sukhdip
    sukhjit-pa	transliteration	Punjabi Sukhjit (doubled letters, v for w, ee for i)	sukhjit sukhjeet sukjit
    sukhpreet-pa	transliteration	Punjabi Sukhpreet (doubled letters, v for w, ee for i)	sukhpreet sukpreet sukhprit
    sukhvir-pa	transliteration	Punjabi Sukhvir (doubled letters, v for w, ee for i)	sukhvir sukhveer sukveer
    sukhwinder-pa	transliteration	Punjabi Sukhwinder (doubled letters, v for w, ee for i)	sukhwinder sukhvinder sukwinder sukvinder sukhi
    surinder-pa	transliteration	Punjabi Surinder (doubled letters, v for w, ee for i)	surinder surender surindar
    surjit-pa	transliteration	Punjabi Surjit (doubled letters, v for w, ee for i)	surjit surjeet surjet
    tajinder-pa	transliteration	Punjabi Tajinder (doubled letters, v for w, ee for i)	tajinder tejinder tajindar
    taranjit-pa	transliteration	Punjabi Taranjit (doubled letters, v for w, ee for i)	taranjit tarnjit taranjeet
    tarandeep-pa	transliteration	Punjabi Tarandeep (doubled letters, v for w, ee for i)	tarandeep tarndeep tarandip
    varinder-pa	transliteration	Punjabi Varinder (doubled letters, v for w, ee for i)	varinder verinder warinder
    yuvraj-pa	transliteration	Punjabi Yuvraj (doubled letters, v for w, ee for i)	yuvraj yuvraaj uvraj
    aditya-in	transliteration	Indian Aditya as transliterated by different clerks	aditya aaditya adithya aditiya
    aarav-in	transliteration	Indian Aarav as transliterated by different clerks	aarav arav aarrav aarev
    aarya-in	transliteration	Indian Aarya as transliterated by different clerks	aarya arya aarja
    aaradhya-in	transliteration	Indian Aaradhya as transliterated by different clerks	aaradhya aradhya aradhaya
    abhishek-in	transliteration	Indian Abhishek as transliterated by different clerks	abhishek abishek abhisheik
    abhinav-in	transliteration	Indian Abhinav as transliterated by different clerks	abhinav abinav abhinaav
    akshay-in	transliteration	Indian Akshay as transliterated by different clerks	akshay akshai akshaye
    akshara-in	transliteration	Indian Akshara as transliterated by different clerks	akshara akshra aksharaa
    ananya-in	transliteration	Indian Ananya as transliterated by different clerks	ananya anannya anania
    aniket-in	transliteration	Indian Aniket as transliterated by different clerks	aniket anikait
    anil-in	transliteration	Indian Anil as transliterated by different clerks	anil aneel
    anjali-in	transliteration	Indian Anjali as transliterated by different clerks	anjali anjalee anjuli
    ankit-in	transliteration	Indian Ankit as transliterated by different clerks	ankit ankeet
    anushka-in	transliteration	Indian Anushka as transliterated by different clerks	anushka anoushka anuska anooshka
    arjun-in	transliteration	Indian Arjun as transliterated by different clerks	arjun arjuna arjoon arjan
    arvind-in	transliteration	Indian Arvind as transliterated by different clerks	arvind aravind arwind aravindh
    ashok-in	transliteration	Indian Ashok as transliterated by different clerks	ashok ashoke asok
    ashwin-in	transliteration	Indian Ashwin as transliterated by different clerks	ashwin aswin ashvin
    avani-in	transliteration	Indian Avani as transliterated by different clerks	avani avnee avni
    bhavesh-in	transliteration	Indian Bhavesh as transliterated by different clerks	bhavesh bavesh bhawesh
    bhavna-in	transliteration	Indian Bhavna as transliterated by different clerks	bhavna bhavana bavna
    chetan-in	transliteration	Indian Chetan as transliterated by different clerks	chetan chethan chaitan
    deepak-in	transliteration	Indian Deepak as transliterated by different clerks	deepak dipak deepek
    deepa-in	transliteration	Indian Deepa as transliterated by different clerks	deepa dipa
    deepika-in	transliteration	Indian Deepika as transliterated by different clerks	deepika dipika deepica
    dharmesh-in	transliteration	Indian Dharmesh as transliterated by different clerks	dharmesh darmesh dharamesh
    dhruv-in	transliteration	Indian Dhruv as transliterated by different clerks	dhruv druv dhruva dhroov
    diya-in	transliteration	Indian Diya as transliterated by different clerks	diya diyaa deeya
    divya-in	transliteration	Indian Divya as transliterated by different clerks	divya divia dhivya
    gaurav-in	transliteration	Indian Gaurav as transliterated by different clerks	gaurav gourav gaurev
    gayatri-in	transliteration	Indian Gayatri as transliterated by different clerks	gayatri gayathri gaytri
    geeta-in	transliteration	Indian Geeta as transliterated by different clerks	geeta gita geetha githa
    hardik-in	transliteration	Indian Hardik as transliterated by different clerks	hardik hardeek
    harish-in	transliteration	Indian Harish as transliterated by different clerks	harish hareesh
    isha-in	transliteration	Indian Isha as transliterated by different clerks	isha eesha ishaa
    ishaan-in	transliteration	Indian Ishaan as transliterated by different clerks	ishaan ishan eshan ishaun
    jagdish-in	transliteration	Indian Jagdish as transliterated by different clerks	jagdish jagdeesh
    janvi-in	transliteration	Indian Janvi as transliterated by different clerks	janvi jahnavi janhvi jhanvi
    jyoti-in	transliteration	Indian Jyoti as transliterated by different clerks	jyoti jyothi joti jothi
    kalpesh-in	transliteration	Indian Kalpesh as transliterated by different clerks	kalpesh kalpaish
    kavita-in	transliteration	Indian Kavita as transliterated by different clerks	kavita kavitha kabita
    kavya-in	transliteration	Indian Kavya as transliterated by different clerks	kavya kaavya kavia
    khushi-in	transliteration	Indian Khushi as transliterated by different clerks	khushi kushi khushee
    kishan-in	transliteration	Indian Kishan as transliterated by different clerks	kishan kishen kishun krishan
    krishna-in	transliteration	Indian Krishna as transliterated by different clerks	krishna krshna krsna krushna
    krish-in	transliteration	Indian Krish as transliterated by different clerks	krish kreesh krrish
    lakshmi-in	transliteration	Indian Lakshmi as transliterated by different clerks	lakshmi laxmi lakshmee luxmi
    mahesh-in	transliteration	Indian Mahesh as transliterated by different clerks	mahesh mahesha maheish
    manish-in	transliteration	Indian Manish as transliterated by different clerks	manish maneesh munish
    meena-in	transliteration	Indian Meena as transliterated by different clerks	meena mina
    meera-in	transliteration	Indian Meera as transliterated by different clerks	meera mira meerah
    mohit-in	transliteration	Indian Mohit as transliterated by different clerks	mohit moheet
    mukesh-in	transliteration	Indian Mukesh as transliterated by different clerks	mukesh mukesha mookesh
    navin-in	transliteration	Indian Navin as transliterated by different clerks	navin naveen nevin
    neel-in	transliteration	Indian Neel as transliterated by different clerks	neel nil neil
    nikhil-in	transliteration	Indian Nikhil as transliterated by different clerks	nikhil nikil nikhel
    nilesh-in	transliteration	Indian Nilesh as transliterated by different clerks	nilesh neelesh nilaish
    nisha-in	transliteration	Indian Nisha as transliterated by different clerks	nisha neesha nishaa
    nitin-in	transliteration	Indian Nitin as transliterated by different clerks	nitin niteen nithin
    om-in	transliteration	Indian Om as transliterated by different clerks	om aum
    pooja-in	transliteration	Indian Pooja as transliterated by different clerks	pooja puja poojaa
    poonam-in	transliteration	Indian Poonam as transliterated by different clerks	poonam punam
    prakash-in	transliteration	Indian Prakash as transliterated by different clerks	prakash prakaash parkash
    prashant-in	transliteration	Indian Prashant as transliterated by different clerks	prashant prashanth prasant
    pratik-in	transliteration	Indian Pratik as transliterated by different clerks	pratik prateek prathik
    pravin-in	transliteration	Indian Pravin as transliterated by different clerks	pravin praveen
    preeti-in	transliteration	Indian Preeti as transliterated by different clerks	preeti priti preethi prity
    priya-in	transliteration	Indian Priya as transliterated by different clerks	priya prya preeya priyaa
    rahul-in	transliteration	Indian Rahul as transliterated by different clerks	rahul raahul rahool
    rajesh-in	transliteration	Indian Rajesh as transliterated by different clerks	rajesh rajeesh raajesh
    rajeev-in	transliteration	Indian Rajeev as transliterated by different clerks	rajeev rajiv
    ramesh-in	transliteration	Indian Ramesh as transliterated by different clerks	ramesh rameesh raamesh
    ravi-in	transliteration	Indian Ravi as transliterated by different clerks	ravi ravee raavi
    reena-in	transliteration	Indian Reena as transliterated by different clerks	reena rina
    rishi-in	transliteration	Indian Rishi as transliterated by different clerks	rishi rishee rishie
    ritesh-in	transliteration	Indian Ritesh as transliterated by different clerks	ritesh reetesh
    ritu-in	transliteration	Indian Ritu as transliterated by different clerks	ritu reetu rithu
    riya-in	transliteration	Indian Riya as transliterated by different clerks	riya ria reeya
    rohit-in	transliteration	Indian Rohit as transliterated by different clerks	rohit roheet
    roshni-in	transliteration	Indian Roshni as transliterated by different clerks	roshni roshani roshnee
    rupa-in	transliteration	Indian Rupa as transliterated by different clerks	rupa roopa
    sachin-in	transliteration	Indian Sachin as transliterated by different clerks	sachin sacheen
    sangita-in	transliteration	Indian Sangita as transliterated by different clerks	sangita sangeeta sangeetha
    sanjay-in	transliteration	Indian Sanjay as transliterated by different clerks	sanjay sanjai sunjay
    sanjeev-in	transliteration	Indian Sanjeev as transliterated by different clerks	sanjeev sanjiv
    sapna-in	transliteration	Indian Sapna as transliterated by different clerks	sapna swapna sapana
    saurabh-in	transliteration	Indian Saurabh as transliterated by different clerks	saurabh sourav sourabh saurav
    savita-in	transliteration	Indian Savita as transliterated by different clerks	savita savitha sabita
    seema-in	transliteration	Indian Seema as transliterated by different clerks	seema sima
    shailesh-in	transliteration	Indian Shailesh as transliterated by different clerks	shailesh sailesh shylesh
    shanti-in	transliteration	Indian Shanti as transliterated by different clerks	shanti shanthi shantee
    sheetal-in	transliteration	Indian Sheetal as transliterated by different clerks	sheetal shital sheethal
    shiv-in	transliteration	Indian Shiv as transliterated by different clerks	shiv siv shiva
    shivani-in	transliteration	Indian Shivani as transliterated by different clerks	shivani sivani shivanee
    shreya-in	transliteration	Indian Shreya as transliterated by different clerks	shreya shreyaa sreya shriya
    shruti-in	transliteration	Indian Shruti as transliterated by different clerks	shruti sruthi shruthi sruti
    sita-in	transliteration	Indian Sita as transliterated by different clerks	sita seeta seetha
    sumit-in	transliteration	Indian Sumit as transliterated by different clerks	sumit sumeet
    suneel-in	transliteration	Indian Suneel as transliterated by different clerks	suneel sunil
    sunita-in	transliteration	Indian Sunita as transliterated by different clerks	sunita suneeta sunitha
    sushil-in	transliteration	Indian Sushil as transliterated by different clerks	sushil susheel
    sushma-in	transliteration	Indian Sushma as transliterated by different clerks	sushma susma sushmaa
    swati-in	transliteration	Indian Swati as transliterated by different clerks	swati swathi svati
    urmila-in	transliteration	Indian Urmila as transliterated by different clerks	urmila urmilla oormila
    usha-in	transliteration	Indian Usha as transliterated by different clerks	usha oosha
    varun-in	transliteration	Indian Varun as transliterated by different clerks	varun waroon varoon
    vandana-in	transliteration	Indian Vandana as transliterated by different clerks	vandana vandna bandana
    vidya-in	transliteration	Indian Vidya as transliterated by different clerks	vidya vidhya bidya vidia
    vijay-in	transliteration	Indian Vijay as transliterated by different clerks	vijay vijai bijoy wijay
    vikas-in	transliteration	Indian Vikas as transliterated by different clerks	vikas vikash bikash
    vikram-in	transliteration	Indian Vikram as transliterated by different clerks	vikram bikram vickram vikraam
    vinod-in	transliteration	Indian Vinod as transliterated by different clerks	vinod binod vinodh
    viraj-in	transliteration	Indian Viraj as transliterated by different clerks	viraj veeraj wiraj
    vishal-in	transliteration	Indian Vishal as transliterated by different clerks	vishal bishal visal vishaal
    vishnu-in	transliteration	Indian Vishnu as transliterated by different clerks	vishnu visnu bishnu
    vivek-in	transliteration	Indian Vivek as transliterated by different clerks	vivek vivake bibek
    yash-in	transliteration	Indian Yash as transliterated by different clerks	yash yashh jash
    yogesh-in	transliteration	Indian Yogesh as transliterated by different clerks	yogesh yogaish jogesh
    abul-bn	transliteration	Bengali Abul (o for a, j for z, sh for s)	abul abool aboul
    ahnaf-bn	transliteration	Bengali Ahnaf (o for a, j for z, sh for s)	ahnaf anaf ahnaaf
    akhtar-bn	transliteration	Bengali Akhtar (o for a, j for z, sh for s)	akhtar akter aktar akther
    anisur-bn	transliteration	Bengali Anisur (o for a, j for z, sh for s)	anisur aneesur anisor
    ashikur-bn	transliteration	Bengali Ashikur (o for a, j for z, sh for s)	ashikur ashequr ashiqur
    aminul-bn	transliteration	Bengali Aminul (o for a, j for z, sh for s)	aminul ameenul aminoul
    delwar-bn	transliteration	Bengali Delwar (o for a, j for z, sh for s)	delwar dilwar delowar
    fahmida-bn	transliteration	Bengali Fahmida (o for a, j for z, sh for s)	fahmida fahmeeda fahmidah
    faruque-bn	transliteration	Bengali Faruque (o for a, j for z, sh for s)	faruque faruk farooq
    foysal-bn	transliteration	Bengali Foysal (o for a, j for z, sh for s)	foysal faisal foisal
    habibur-bn	transliteration	Bengali Habibur (o for a, j for z, sh for s)	habibur habibor habeebur
    jahanara-bn	transliteration	Bengali Jahanara (o for a, j for z, sh for s)	jahanara jahanarah jehanara
    jannatul-bn	transliteration	Bengali Jannatul (o for a, j for z, sh for s)	jannatul jannatool zannatul
    jasim-bn	transliteration	Bengali Jasim (o for a, j for z, sh for s)	jasim josim jashim
    kamrul-bn	transliteration	Bengali Kamrul (o for a, j for z, sh for s)	kamrul qamrul kamarul
    khaleda-bn	transliteration	Bengali Khaleda (o for a, j for z, sh for s)	khaleda khalida kaleda
    mahbub-bn	transliteration	Bengali Mahbub (o for a, j for z, sh for s)	mahbub mahboob mahbob
    mahfuz-bn	transliteration	Bengali Mahfuz (o for a, j for z, sh for s)	mahfuz mahfooz mahfuj
    mizan-bn	transliteration	Bengali Mizan (o for a, j for z, sh for s)	mizan mizanur mijan
    mizanur-bn	transliteration	Bengali Mizanur (o for a, j for z, sh for s)	mizanur mijanur mizanor
    mofiz-bn	transliteration	Bengali Mofiz (o for a, j for z, sh for s)	mofiz mufiz mofij
    monir-bn	transliteration	Bengali Monir (o for a, j for z, sh for s)	monir munir moneer
    mosammat-bn	transliteration	Bengali title before a woman's name, and its written short forms	mosammat musammat mst most mosamat
    motin-bn	transliteration	Bengali Motin (o for a, j for z, sh for s)	motin matin mateen
    nasima-bn	transliteration	Bengali Nasima (o for a, j for z, sh for s)	nasima nasheema nasema
    nazmul-bn	transliteration	Bengali Nazmul (o for a, j for z, sh for s)	nazmul najmul nazmool
    nilufar-bn	transliteration	Bengali Nilufar (o for a, j for z, sh for s)	nilufar nilufer niloufer
    nurul-bn	transliteration	Bengali Nurul (o for a, j for z, sh for s)	nurul noorul nurool
    parvin-bn	transliteration	Bengali Parvin (o for a, j for z, sh for s)	parvin parveen parbin porvin
    rahima-bn	transliteration	Bengali Rahima (o for a, j for z, sh for s)	rahima raheema rohima
    rafiqul-bn	transliteration	Bengali Rafiqul (o for a, j for z, sh for s)	rafiqul rofiqul rafikul
    rashedul-bn	transliteration	Bengali Rashedul (o for a, j for z, sh for s)	rashedul rashidul rasedul
    rokeya-bn	transliteration	Bengali Rokeya (o for a, j for z, sh for s)	rokeya ruqaiya rokaya rukeya
    ruhul-bn	transliteration	Bengali Ruhul (o for a, j for z, sh for s)	ruhul rohul roohul
    runa-bn	transliteration	Bengali Runa (o for a, j for z, sh for s)	runa roona
    sabina-bn	transliteration	Bengali Sabina (o for a, j for z, sh for s)	sabina shabina sabeena
    shafiqul-bn	transliteration	Bengali Shafiqul (o for a, j for z, sh for s)	shafiqul shofiqul safiqul
    shamim-bn	transliteration	Bengali Shamim (o for a, j for z, sh for s)	shamim samim shameem
    shamsul-bn	transliteration	Bengali Shamsul (o for a, j for z, sh for s)	shamsul samsul shamsool
    shahjahan-bn	transliteration	Bengali Shahjahan (o for a, j for z, sh for s)	shahjahan shajahan shahjehan
    shuhel-bn	transliteration	Bengali Shuhel (o for a, j for z, sh for s)	shuhel suhel sohel shohel
    sirajul-bn	transliteration	Bengali Sirajul (o for a, j for z, sh for s)	sirajul shirajul serajul
    sufia-bn	transliteration	Bengali Sufia (o for a, j for z, sh for s)	sufia sufiya shufia
    syeda-bn	transliteration	Bengali Syeda (o for a, j for z, sh for s)	syeda sayeda saida
    tahmid-bn	transliteration	Bengali Tahmid (o for a, j for z, sh for s)	tahmid tahmeed tohmid
    tanjina-bn	transliteration	Bengali Tanjina (o for a, j for z, sh for s)	tanjina tanzina tanjeena
    taslima-bn	transliteration	Bengali Taslima (o for a, j for z, sh for s)	taslima tasleema taslema
    ziaur-bn	transliteration	Bengali Ziaur (o for a, j for z, sh for s)	ziaur jiaur ziyaur
    zahidul-bn	transliteration	Bengali Zahidul (o for a, j for z, sh for s)	zahidul jahidul zahedul
    ananth-ta	transliteration	Tamil or Malayalam Ananth (th for t, a joined or dropped h)	ananth anand anant
    arul-ta	transliteration	Tamil or Malayalam Arul (th for t, a joined or dropped h)	arul arool
    ashwini-ta	transliteration	Tamil or Malayalam Ashwini (th for t, a joined or dropped h)	ashwini aswini ashvini
    balakrishnan-ta	transliteration	Tamil or Malayalam Balakrishnan (th for t, a joined or dropped h)	balakrishnan balakrishna balakrisnan
    chandran-ta	transliteration	Tamil or Malayalam Chandran (th for t, a joined or dropped h)	chandran chandiran santhiran
    dinesh-ta	transliteration	Tamil or Malayalam Dinesh (th for t, a joined or dropped h)	dinesh thinesh dineash
    dharshini-ta	transliteration	Tamil or Malayalam Dharshini (th for t, a joined or dropped h)	dharshini tharshini darshini
    gowri-ta	transliteration	Tamil or Malayalam Gowri (th for t, a joined or dropped h)	gowri gauri gowry kowri
    janani-ta	transliteration	Tamil or Malayalam Janani (th for t, a joined or dropped h)	janani jananie yanani
    jeyanthi-ta	transliteration	Tamil or Malayalam Jeyanthi (th for t, a joined or dropped h)	jeyanthi jayanthi jeyanthy jayanti
    jeyaraj-ta	transliteration	Tamil or Malayalam Jeyaraj (th for t, a joined or dropped h)	jeyaraj jayaraj jeyaraaj
    karthik-ta	transliteration	Tamil or Malayalam Karthik (th for t, a joined or dropped h)	karthik kartik karthick
    keerthana-ta	transliteration	Tamil or Malayalam Keerthana (th for t, a joined or dropped h)	keerthana kirthana keertana
    kumaran-ta	transliteration	Tamil or Malayalam Kumaran (th for t, a joined or dropped h)	kumaran kumar kumaren
    lakshan-ta	transliteration	Tamil or Malayalam Lakshan (th for t, a joined or dropped h)	lakshan laxan
    logan-ta	transliteration	Tamil or Malayalam Logan (th for t, a joined or dropped h)	logan lokan loganathan
    mathura-ta	transliteration	Tamil or Malayalam Mathura (th for t, a joined or dropped h)	mathura madura mathurah
    mayuran-ta	transliteration	Tamil or Malayalam Mayuran (th for t, a joined or dropped h)	mayuran mayooran
    pirashanth-ta	transliteration	Tamil or Malayalam Pirashanth (th for t, a joined or dropped h)	pirashanth prashanth pirashant
    sathish-ta	transliteration	Tamil or Malayalam Sathish (th for t, a joined or dropped h)	sathish satish sathees
    selvi-ta	transliteration	Tamil or Malayalam Selvi (th for t, a joined or dropped h)	selvi selvy chelvi
    selvam-ta	transliteration	Tamil or Malayalam Selvam (th for t, a joined or dropped h)	selvam chelvam selwam
    senthil-ta	transliteration	Tamil or Malayalam Senthil (th for t, a joined or dropped h)	senthil sendhil senthilan
    shankar-ta	transliteration	Tamil or Malayalam Shankar (th for t, a joined or dropped h)	shankar sankar sangar shanker
    sharmila-ta	transliteration	Tamil or Malayalam Sharmila (th for t, a joined or dropped h)	sharmila sarmila sharmilah
    sivakumar-ta	transliteration	Tamil or Malayalam Sivakumar (th for t, a joined or dropped h)	sivakumar shivakumar sivakumaran
    sinthuja-ta	transliteration	Tamil or Malayalam Sinthuja (th for t, a joined or dropped h)	sinthuja sindhuja sinduja
    subramaniam-ta	transliteration	Tamil or Malayalam Subramaniam (th for t, a joined or dropped h)	subramaniam subramanian subramaniyam subramanyam
    sumathi-ta	transliteration	Tamil or Malayalam Sumathi (th for t, a joined or dropped h)	sumathi sumathy sumati
    suganthi-ta	transliteration	Tamil or Malayalam Suganthi (th for t, a joined or dropped h)	suganthi suganthy sugandhi
    thamilarasi-ta	transliteration	Tamil or Malayalam Thamilarasi (th for t, a joined or dropped h)	thamilarasi tamilarasi thamizharasi
    tharani-ta	transliteration	Tamil or Malayalam Tharani (th for t, a joined or dropped h)	tharani dharani tharany
    tharshan-ta	transliteration	Tamil or Malayalam Tharshan (th for t, a joined or dropped h)	tharshan dharshan darshan
    thivya-ta	transliteration	Tamil or Malayalam Thivya (th for t, a joined or dropped h)	thivya divya thivia
    thuvaragan-ta	transliteration	Tamil or Malayalam Thuvaragan (th for t, a joined or dropped h)	thuvaragan tuvarakan thuvarakan
    thulasi-ta	transliteration	Tamil or Malayalam Thulasi (th for t, a joined or dropped h)	thulasi tulasi tulsi
    vasanthi-ta	transliteration	Tamil or Malayalam Vasanthi (th for t, a joined or dropped h)	vasanthi vasanthy wasanthi
    vijaya-ta	transliteration	Tamil or Malayalam Vijaya (th for t, a joined or dropped h)	vijaya vijeya wijaya
    yathavan-ta	transliteration	Tamil or Malayalam Yathavan (th for t, a joined or dropped h)	yathavan yadavan
    chaminda-si	transliteration	Sinhala or Nepali Chaminda spellings	chaminda chamindha saminda
    dilshan-si	transliteration	Sinhala or Nepali Dilshan spellings	dilshan dilsan dilshaan
    gayan-si	transliteration	Sinhala or Nepali Gayan spellings	gayan ghayan gayaan
    kumari-si	transliteration	Sinhala or Nepali Kumari spellings	kumari kumaree
    lakmal-si	transliteration	Sinhala or Nepali Lakmal spellings	lakmal luckmal
    sanduni-si	transliteration	Sinhala or Nepali Sanduni spellings	sanduni sandunee
    thilini-si	transliteration	Sinhala or Nepali Thilini spellings	thilini tilini thilinee
    bikash-si	transliteration	Sinhala or Nepali Bikash spellings	bikash vikas bikas
    bishwa-si	transliteration	Sinhala or Nepali Bishwa spellings	bishwa vishwa bisho
    dipendra-si	transliteration	Sinhala or Nepali Dipendra spellings	dipendra deependra
    laxman-si	transliteration	Sinhala or Nepali Laxman spellings	laxman lakshman lachhiman
    narayan-si	transliteration	Sinhala or Nepali Narayan spellings	narayan narain narayana
    prabin-si	transliteration	Sinhala or Nepali Prabin spellings	prabin pravin prabeen
    rajendra-si	transliteration	Sinhala or Nepali Rajendra spellings	rajendra rajender

    # Slavic and other East European names
    oleksandr-uk-ru	transliteration	Ukrainian, Russian or Belarusian Oleksandr, spelt from Cyrillic by different rules	oleksandr aleksandr alexander aleksander olexandr oleksander aliaksandr alexandr
    oleksandr-uk-ru-2	transliteration	short forms	oleksandr sasha sashko shura oles olek
    aleksandr-uk-ru	transliteration	short forms	aleksandr sasha sanya shura alex
    oleksandra-uk-ru	transliteration	Ukrainian, Russian or Belarusian Oleksandra, spelt from Cyrillic by different rules	oleksandra aleksandra alexandra olexandra aliaksandra
    oleksandra-uk-ru-2	transliteration	short forms	oleksandra sasha lesya olesia
    oleksii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Oleksii, spelt from Cyrillic by different rules	oleksii oleksiy alexei alexey aleksei olexiy oleksij aleksey aliaksei
    alexei-uk-ru	transliteration	short forms	alexei alyosha lyosha lesha alex
    olena-uk-ru	transliteration	Ukrainian and Russian form and short forms	olena olenka lena elena
    elena-uk-ru	transliteration	Ukrainian, Russian or Belarusian Elena, spelt from Cyrillic by different rules	elena yelena jelena lena helena
    olha-uk-ru	transliteration	Ukrainian, Russian or Belarusian Olha, spelt from Cyrillic by different rules	olha olga olya volha
    andrii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Andrii, spelt from Cyrillic by different rules	andrii andriy andrei andrey andrij andriyi
    anatolii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Anatolii, spelt from Cyrillic by different rules	anatolii anatoly anatoliy anatolij
    anastasia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Anastasia, spelt from Cyrillic by different rules	anastasia anastasiia anastasiya nastia nastya nastasia
    anna-uk-ru	transliteration	Ukrainian Hanna or Ganna, Russian Anna	anna hanna ganna anya annushka
    anton-uk-ru	transliteration	Ukrainian, Russian or Belarusian Anton, spelt from Cyrillic by different rules	anton antosha tosha
    arseniy-uk-ru	transliteration	Ukrainian, Russian or Belarusian Arseniy, spelt from Cyrillic by different rules	arseniy arsenii arseny arsenij
    artem-uk-ru	transliteration	Ukrainian, Russian or Belarusian Artem, spelt from Cyrillic by different rules	artem artyom artiom artemii
    bohdan-uk-ru	transliteration	Ukrainian, Russian or Belarusian Bohdan, spelt from Cyrillic by different rules	bohdan bogdan bohdanko
    danylo-uk-ru	transliteration	Ukrainian, Russian or Belarusian Danylo, spelt from Cyrillic by different rules	danylo danilo daniil danila danil
    danylo-uk-ru-2	transliteration	short and English forms	danylo daniel danya
    daria-uk-ru	transliteration	Ukrainian, Russian or Belarusian Daria, spelt from Cyrillic by different rules	daria dariia darya dasha darja
    dariya-uk-ru	transliteration	Ukrainian, Russian or Belarusian Dariya, spelt from Cyrillic by different rules	dariya daryna dasha
    dmytro-uk-ru	transliteration	Ukrainian, Russian or Belarusian Dmytro, spelt from Cyrillic by different rules	dmytro dmitri dmitry dmitriy dmitrii dimitri
    dmytro-uk-ru-2	transliteration	short forms	dmytro dima dmytryk mitya
    dmitry-uk-ru	transliteration	short forms	dmitry dima mitya
    eduard-uk-ru	transliteration	Ukrainian, Russian or Belarusian Eduard, spelt from Cyrillic by different rules	eduard edward edik
    fedir-uk-ru	transliteration	Ukrainian, Russian or Belarusian Fedir, spelt from Cyrillic by different rules	fedir fyodor fedor theodore
    halyna-uk-ru	transliteration	Ukrainian, Russian or Belarusian Halyna, spelt from Cyrillic by different rules	halyna galina halina galyna
    heorhii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Heorhii, spelt from Cyrillic by different rules	heorhii georgy georgii heorhiy georgiy
    hryhorii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Hryhorii, spelt from Cyrillic by different rules	hryhorii hryhoriy grigory grigorii gregory
    ihor-uk-ru	transliteration	Ukrainian, Russian or Belarusian Ihor, spelt from Cyrillic by different rules	ihor igor ihar
    illia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Illia, spelt from Cyrillic by different rules	illia ilya illya ilia ilja
    iryna-uk-ru	transliteration	Ukrainian, Russian or Belarusian Iryna, spelt from Cyrillic by different rules	iryna irina ira irena
    ivan-uk-ru	transliteration	Ukrainian, Russian or Belarusian Ivan, spelt from Cyrillic by different rules	ivan vanya ivanko wania
    ivan-uk-ru-2	transliteration	the English form taken at school	ivan john
    kateryna-uk-ru	transliteration	Ukrainian, Russian or Belarusian Kateryna, spelt from Cyrillic by different rules	kateryna ekaterina katerina yekaterina katya katia
    kateryna-uk-ru-2	transliteration	English forms	kateryna catherine katherine kate
    khrystyna-uk-ru	transliteration	Ukrainian, Russian or Belarusian Khrystyna, spelt from Cyrillic by different rules	khrystyna kristina christina hrystyna
    kostiantyn-uk-ru	transliteration	Ukrainian, Russian or Belarusian Kostiantyn, spelt from Cyrillic by different rules	kostiantyn konstantin kostyantyn kostya
    ksenia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Ksenia, spelt from Cyrillic by different rules	ksenia kseniia xenia oksana aksinia
    larysa-uk-ru	transliteration	Ukrainian, Russian or Belarusian Larysa, spelt from Cyrillic by different rules	larysa larisa larissa
    lesia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Lesia, spelt from Cyrillic by different rules	lesia lesya olesia
    liubov-uk-ru	transliteration	Ukrainian, Russian or Belarusian Liubov, spelt from Cyrillic by different rules	liubov lyubov ljubov luba lyuba
    liudmyla-uk-ru	transliteration	Ukrainian, Russian or Belarusian Liudmyla, spelt from Cyrillic by different rules	liudmyla ludmila lyudmila liudmila luda lyuda
    lev-uk-ru	transliteration	Ukrainian, Russian or Belarusian Lev, spelt from Cyrillic by different rules	lev leo liova leva
    lidiia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Lidiia, spelt from Cyrillic by different rules	lidiia lidia lydia lida
    maksym-uk-ru	transliteration	Ukrainian, Russian or Belarusian Maksym, spelt from Cyrillic by different rules	maksym maxim maksim maxym
    maksym-uk-ru-2	transliteration	short form	maksym max
    margaryta-uk-ru	transliteration	Ukrainian, Russian or Belarusian Margaryta, spelt from Cyrillic by different rules	margaryta margarita rita marharyta
    mariia-uk-ru	transliteration	short forms	mariia masha marusia marichka
    matvii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Matvii, spelt from Cyrillic by different rules	matvii matvey matviy matvei matthew
    mykhailo-uk-ru	transliteration	Ukrainian, Russian or Belarusian Mykhailo, spelt from Cyrillic by different rules	mykhailo mikhail mykhaylo michail mihail
    mykhailo-uk-ru-2	transliteration	short and English forms	mykhailo michael misha myhailo
    mykola-uk-ru	transliteration	Ukrainian, Russian or Belarusian Mykola, spelt from Cyrillic by different rules	mykola nikolai nikolay mikola nikolaj
    mykola-uk-ru-2	transliteration	short and English forms	mykola nicholas kolya nick
    mykyta-uk-ru	transliteration	Ukrainian, Russian or Belarusian Mykyta, spelt from Cyrillic by different rules	mykyta nikita mikita
    myroslav-uk-ru	transliteration	Ukrainian, Russian or Belarusian Myroslav, spelt from Cyrillic by different rules	myroslav miroslav myroslaw
    nadiia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Nadiia, spelt from Cyrillic by different rules	nadiia nadezhda nadia nadiya nadya
    nataliia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Nataliia, spelt from Cyrillic by different rules	nataliia natalia nataliya natalya natalja
    natalia-uk-ru	transliteration	short forms	natalia natasha nata natalka
    nazar-uk-ru	transliteration	Ukrainian, Russian or Belarusian Nazar, spelt from Cyrillic by different rules	nazar nazarii nazariy
    olesia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Olesia, spelt from Cyrillic by different rules	olesia olesya alesia
    ostap-uk-ru	transliteration	Ukrainian, Russian or Belarusian Ostap, spelt from Cyrillic by different rules	ostap eustace
    pavlo-uk-ru	transliteration	Ukrainian, Russian or Belarusian Pavlo, spelt from Cyrillic by different rules	pavlo pavel pasha
    pavlo-uk-ru-2	transliteration	the English form	pavlo paul
    petro-uk-ru	transliteration	Ukrainian, Russian or Belarusian Petro, spelt from Cyrillic by different rules	petro pyotr petr piotr
    petro-uk-ru-2	transliteration	short and English forms	petro peter petya
    polina-uk-ru	transliteration	Ukrainian, Russian or Belarusian Polina, spelt from Cyrillic by different rules	polina pauline polya apolinaria
    rostyslav-uk-ru	transliteration	Ukrainian, Russian or Belarusian Rostyslav, spelt from Cyrillic by different rules	rostyslav rostislav rostik
    ruslan-uk-ru	transliteration	Ukrainian, Russian or Belarusian Ruslan, spelt from Cyrillic by different rules	ruslan rouslan ruslann
    serhii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Serhii, spelt from Cyrillic by different rules	serhii sergei sergey serhiy sergii serhij siarhei
    sergei-uk-ru	transliteration	short forms	sergei seryozha serge
    sofiia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Sofiia, spelt from Cyrillic by different rules	sofiia sofia sofiya sophia sonya
    stanislav-uk-ru	transliteration	Ukrainian, Russian or Belarusian Stanislav, spelt from Cyrillic by different rules	stanislav stas stanislaw
    stepan-uk-ru	transliteration	Ukrainian, Russian or Belarusian Stepan, spelt from Cyrillic by different rules	stepan stephen styopa
    svitlana-uk-ru	transliteration	Ukrainian, Russian or Belarusian Svitlana, spelt from Cyrillic by different rules	svitlana svetlana sviatlana sveta
    svyatoslav-uk-ru	transliteration	Ukrainian, Russian or Belarusian Svyatoslav, spelt from Cyrillic by different rules	svyatoslav sviatoslav slava
    tamara-uk-ru	transliteration	Ukrainian, Russian or Belarusian Tamara, spelt from Cyrillic by different rules	tamara toma
    tetiana-uk-ru	transliteration	Ukrainian, Russian or Belarusian Tetiana, spelt from Cyrillic by different rules	tetiana tatiana tetyana tatyana tanya tania
    timofiy-uk-ru	transliteration	Ukrainian, Russian or Belarusian Timofiy, spelt from Cyrillic by different rules	timofiy timofey tymofii timothy tymofiy
    valentyna-uk-ru	transliteration	Ukrainian, Russian or Belarusian Valentyna, spelt from Cyrillic by different rules	valentyna valentina valya
    valerii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Valerii, spelt from Cyrillic by different rules	valerii valery valeriy valera
    varvara-uk-ru	transliteration	Ukrainian, Russian or Belarusian Varvara, spelt from Cyrillic by different rules	varvara barbara varya
    vasyl-uk-ru	transliteration	Ukrainian, Russian or Belarusian Vasyl, spelt from Cyrillic by different rules	vasyl vasily vasiliy vasili basil
    vasylyna-uk-ru	transliteration	Ukrainian, Russian or Belarusian Vasylyna, spelt from Cyrillic by different rules	vasylyna vasilina
    viacheslav-uk-ru	transliteration	Ukrainian, Russian or Belarusian Viacheslav, spelt from Cyrillic by different rules	viacheslav vyacheslav slava viacheslaw vjaceslav
    victor-uk-ru	transliteration	Ukrainian, Russian or Belarusian Victor, spelt from Cyrillic by different rules	victor viktor vitya
    viktoriia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Viktoriia, spelt from Cyrillic by different rules	viktoriia viktoria victoria vika viktoriya
    vitalii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Vitalii, spelt from Cyrillic by different rules	vitalii vitaly vitaliy vitalik vitalij
    vladyslav-uk-ru	transliteration	Ukrainian, Russian or Belarusian Vladyslav, spelt from Cyrillic by different rules	vladyslav vladislav vlad vladik wladyslaw
    volodymyr-uk-ru	transliteration	Ukrainian, Russian or Belarusian Volodymyr, spelt from Cyrillic by different rules	volodymyr vladimir volodia volodymir wladimir vova
    volodymyr-uk-ru-2	transliteration	Ukrainian, Russian or Belarusian Volodymyr, spelt from Cyrillic by different rules	volodymyr vlad vova
    vsevolod-uk-ru	transliteration	Ukrainian, Russian or Belarusian Vsevolod, spelt from Cyrillic by different rules	vsevolod seva
    yaroslav-uk-ru	transliteration	Ukrainian, Russian or Belarusian Yaroslav, spelt from Cyrillic by different rules	yaroslav jaroslav iaroslav yarik
    yaryna-uk-ru	transliteration	Ukrainian, Russian or Belarusian Yaryna, spelt from Cyrillic by different rules	yaryna iryna jaryna
    yelyzaveta-uk-ru	transliteration	Ukrainian, Russian or Belarusian Yelyzaveta, spelt from Cyrillic by different rules	yelyzaveta elizaveta yelizaveta lizaveta liza
    yelyzaveta-uk-ru-2	transliteration	English and short forms	yelyzaveta elizabeth liza
    yevhen-uk-ru	transliteration	Ukrainian, Russian or Belarusian Yevhen, spelt from Cyrillic by different rules	yevhen evgeny yevgeny evgeniy yevhenii eugene zhenya
    yevheniia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Yevheniia, spelt from Cyrillic by different rules	yevheniia evgenia yevgenia eugenia zhenya
    yulia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Yulia, spelt from Cyrillic by different rules	yulia julia iuliia yuliia yuliya julija
    yurii-uk-ru	transliteration	Ukrainian, Russian or Belarusian Yurii, spelt from Cyrillic by different rules	yurii yuri yuriy iurii iurij yury jurij yurij
    yurii-uk-ru-2	transliteration	the English form of Yurii	yurii george
    zinaida-uk-ru	transliteration	Ukrainian, Russian or Belarusian Zinaida, spelt from Cyrillic by different rules	zinaida zina zinayida
    zoia-uk-ru	transliteration	Ukrainian, Russian or Belarusian Zoia, spelt from Cyrillic by different rules	zoia zoya zoe
    agnieszka-pl	transliteration	Polish Agnieszka: short forms, English ear and English form	agnieszka agnes aga agneshka
    aleksander-pl	transliteration	Polish Aleksander: short forms, English ear and English form	aleksander alexander olek alex
    aleksandra-pl	transliteration	Polish Aleksandra: short forms, English ear and English form	aleksandra alexandra ola olenka
    alicja-pl	transliteration	Polish Alicja: short forms, English ear and English form	alicja alicia alice ala
    andrzej-pl	transliteration	Polish Andrzej: short forms, English ear and English form	andrzej andrew andrzejek anjay
    antoni-pl	transliteration	Polish Antoni: short forms, English ear and English form	antoni anthony antek tony
    bartlomiej-pl	transliteration	Polish Bartlomiej: short forms, English ear and English form	bartlomiej bartholomew bartek bart
    bartosz-pl	transliteration	Polish Bartosz: short forms, English ear and English form	bartosz bartek bartosh
    blazej-pl	transliteration	Polish Blazej: short forms, English ear and English form	blazej blaise blazei
    bogumila-pl	transliteration	Polish Bogumila: short forms, English ear and English form	bogumila bogna
    boguslaw-pl	transliteration	Polish Boguslaw: short forms, English ear and English form	boguslaw boguslav bogusz
    boleslaw-pl	transliteration	Polish Boleslaw: short forms, English ear and English form	boleslaw bolek boleslav
    cezary-pl	transliteration	Polish Cezary: short forms, English ear and English form	cezary cesar caesar
    czeslaw-pl	transliteration	Polish Czeslaw: short forms, English ear and English form	czeslaw czesiek cheslav
    dagmara-pl	transliteration	Polish Dagmara: short forms, English ear and English form	dagmara daga
    dawid-pl	transliteration	Polish Dawid: short forms, English ear and English form	dawid david davyd
    dariusz-pl	transliteration	Polish Dariusz: short forms, English ear and English form	dariusz darek darius
    dorota-pl	transliteration	Polish Dorota: short forms, English ear and English form	dorota dorothy dorotka
    edyta-pl	transliteration	Polish Edyta: short forms, English ear and English form	edyta edith edita
    elzbieta-pl	transliteration	Polish Elzbieta: short forms, English ear and English form	elzbieta elizabeth ela elka elzunia
    ewa-pl	transliteration	Polish Ewa: short forms, English ear and English form	ewa eva ewka
    ewelina-pl	transliteration	Polish Ewelina: short forms, English ear and English form	ewelina evelina ewelyna evelyn
    filip-pl	transliteration	Polish Filip: short forms, English ear and English form	filip philip phillip
    franciszek-pl	transliteration	Polish Franciszek: short forms, English ear and English form	franciszek francis franek frank
    gabriela-pl	transliteration	Polish Gabriela: short forms, English ear and English form	gabriela gabrysia gabriella
    grzegorz-pl	transliteration	Polish Grzegorz: short forms, English ear and English form	grzegorz gregory grzesiek grzes greg gzegosh
    gustaw-pl	transliteration	Polish Gustaw: short forms, English ear and English form	gustaw gustav gucio
    halina-pl	transliteration	Polish Halina: short forms, English ear and English form	halina halinka galina
    hanna-pl	transliteration	Polish Hanna: short forms, English ear and English form	hanna hania hanka hannah
    hubert-pl	transliteration	Polish Hubert: short forms, English ear and English form	hubert hubertek
    henryk-pl	transliteration	Polish Henryk: short forms, English ear and English form	henryk henry heniek
    ignacy-pl	transliteration	Polish Ignacy: short forms, English ear and English form	ignacy ignatius ignac
    iga-pl	transliteration	Polish Iga: short forms, English ear and English form	iga igusia
    irena-pl	transliteration	Polish Irena: short forms, English ear and English form	irena irene irenka
    iwona-pl	transliteration	Polish Iwona: short forms, English ear and English form	iwona yvonne ivona
    jacek-pl	transliteration	Polish Jacek: short forms, English ear and English form	jacek jack yatsek
    jadwiga-pl	transliteration	Polish Jadwiga: short forms, English ear and English form	jadwiga jadzia hedwig
    jakub-pl	transliteration	Polish Jakub: short forms, English ear and English form	jakub jacob kuba yakub
    jan-pl	transliteration	Polish Jan: short forms, English ear and English form	jan john janek yan
    janusz-pl	transliteration	Polish Janusz: short forms, English ear and English form	janusz yanush
    jaroslaw-pl	transliteration	Polish Jaroslaw: short forms, English ear and English form	jaroslaw jarek jaroslav yaroslav
    jedrzej-pl	transliteration	Polish Jedrzej: short forms, English ear and English form	jedrzej andrzej jendrzej
    jerzy-pl	transliteration	Polish Jerzy: short forms, English ear and English form	jerzy george jurek yerzy
    joanna-pl	transliteration	Polish Joanna: short forms, English ear and English form	joanna asia joasia
    jolanta-pl	transliteration	Polish Jolanta: short forms, English ear and English form	jolanta jola yolanda
    jozef-pl	transliteration	Polish Jozef: short forms, English ear and English form	jozef joseph jozek josef
    julia-pl	transliteration	Polish Julia: short forms, English ear and English form	julia julka yulia
    julian-pl	transliteration	Polish Julian: short forms, English ear and English form	julian julek
    justyna-pl	transliteration	Polish Justyna: short forms, English ear and English form	justyna justina justine
    kacper-pl	transliteration	Polish Kacper: short forms, English ear and English form	kacper casper kasper kaspar
    kajetan-pl	transliteration	Polish Kajetan: short forms, English ear and English form	kajetan cajetan kajtek
    kamil-pl	transliteration	Polish Kamil: short forms, English ear and English form	kamil camil kamill
    kamila-pl	transliteration	Polish Kamila: short forms, English ear and English form	kamila camilla kamilka
    karol-pl	transliteration	Polish Karol: short forms, English ear and English form	karol charles karolek carl
    karolina-pl	transliteration	Polish Karolina: short forms, English ear and English form	karolina caroline carolina karolinka
    katarzyna-pl	transliteration	Polish Katarzyna: short forms, English ear and English form	katarzyna kasia katherine catherine kate kasha
    kazimierz-pl	transliteration	Polish Kazimierz: short forms, English ear and English form	kazimierz casimir kazik
    kinga-pl	transliteration	Polish Kinga: short forms, English ear and English form	kinga kunegunda
    krystian-pl	transliteration	Polish Krystian: short forms, English ear and English form	krystian christian krystyan
    krystyna-pl	transliteration	Polish Krystyna: short forms, English ear and English form	krystyna christina krysia kristina
    krzysztof-pl	transliteration	Polish Krzysztof: short forms, English ear and English form	krzysztof christopher krzysiek chris kshishtof krystof
    ksawery-pl	transliteration	Polish Ksawery: short forms, English ear and English form	ksawery xavier
    lech-pl	transliteration	Polish Lech: short forms, English ear and English form	lech leszek
    lukasz-pl	transliteration	Polish Lukasz: short forms, English ear and English form	lukasz lucas lukash luke
    maciej-pl	transliteration	Polish Maciej: short forms, English ear and English form	maciej maciek matthias
    magdalena-pl	transliteration	Polish Magdalena: short forms, English ear and English form	magdalena magda madgalena lena
    maksymilian-pl	transliteration	Polish Maksymilian: short forms, English ear and English form	maksymilian maximilian max maks
    malgorzata-pl	transliteration	Polish Malgorzata: short forms, English ear and English form	malgorzata margaret gosia malgosia margorzata
    marcelina-pl	transliteration	Polish Marcelina: short forms, English ear and English form	marcelina marcelinka marceline
    marcin-pl	transliteration	Polish Marcin: short forms, English ear and English form	marcin martin marchin
    mariusz-pl	transliteration	Polish Mariusz: short forms, English ear and English form	mariusz marius maryush
    mateusz-pl	transliteration	Polish Mateusz: short forms, English ear and English form	mateusz matthew mateush mati
    michal-pl	transliteration	Polish Michal: short forms, English ear and English form	michal michael misiek mihau
    michalina-pl	transliteration	Polish Michalina: short forms, English ear and English form	michalina misia
    mieczyslaw-pl	transliteration	Polish Mieczyslaw: short forms, English ear and English form	mieczyslaw mietek mieczyslav
    mikolaj-pl	transliteration	Polish Mikolaj: short forms, English ear and English form	mikolaj nicholas mikolay miki nicolas
    natalia-pl	transliteration	Polish Natalia: short forms, English ear and English form	natalia natalka natalie
    nikodem-pl	transliteration	Polish Nikodem: short forms, English ear and English form	nikodem nicodemus
    oliwia-pl	transliteration	Polish Oliwia: short forms, English ear and English form	oliwia olivia oliwka
    oliwier-pl	transliteration	Polish Oliwier: short forms, English ear and English form	oliwier oliver olivier
    patrycja-pl	transliteration	Polish Patrycja: short forms, English ear and English form	patrycja patricia patrycia patka
    patryk-pl	transliteration	Polish Patryk: short forms, English ear and English form	patryk patrick patrik
    pawel-pl	transliteration	Polish Pawel: short forms, English ear and English form	pawel paul pavel pavell
    piotr-pl	transliteration	Polish Piotr: short forms, English ear and English form	piotr peter piotrek pyotr
    przemyslaw-pl	transliteration	Polish Przemyslaw: short forms, English ear and English form	przemyslaw przemek pshemek przemyslav
    rafal-pl	transliteration	Polish Rafal: short forms, English ear and English form	rafal raphael rafau rafa
    radoslaw-pl	transliteration	Polish Radoslaw: short forms, English ear and English form	radoslaw radek radoslav
    robert-pl	transliteration	Polish Robert: short forms, English ear and English form	robert robertek
    roksana-pl	transliteration	Polish Roksana: short forms, English ear and English form	roksana roxana roxanne
    ryszard-pl	transliteration	Polish Ryszard: short forms, English ear and English form	ryszard richard rysiek
    sandra-pl	transliteration	Polish Sandra: short forms, English ear and English form	sandra sandrusia
    sebastian-pl	transliteration	Polish Sebastian: short forms, English ear and English form	sebastian seba sebek
    slawomir-pl	transliteration	Polish Slawomir: short forms, English ear and English form	slawomir slawek slavomir
    stanislaw-pl	transliteration	Polish Stanislaw: short forms, English ear and English form	stanislaw stanislav stas staszek stanley
    stefania-pl	transliteration	Polish Stefania: short forms, English ear and English form	stefania stephanie stefka
    szymon-pl	transliteration	Polish Szymon: short forms, English ear and English form	szymon simon shimon szymek
    sylwia-pl	transliteration	Polish Sylwia: short forms, English ear and English form	sylwia sylvia silvia
    tadeusz-pl	transliteration	Polish Tadeusz: short forms, English ear and English form	tadeusz thaddeus tadek tadeush
    tomasz-pl	transliteration	Polish Tomasz: short forms, English ear and English form	tomasz thomas tomek tomash
    tymoteusz-pl	transliteration	Polish Tymoteusz: short forms, English ear and English form	tymoteusz timothy tymek
    urszula-pl	transliteration	Polish Urszula: short forms, English ear and English form	urszula ursula ula
    wanda-pl	transliteration	Polish Wanda: short forms, English ear and English form	wanda vanda wandzia
    waclaw-pl	transliteration	Polish Waclaw: short forms, English ear and English form	waclaw vaclav wacek
    waldemar-pl	transliteration	Polish Waldemar: short forms, English ear and English form	waldemar valdemar waldek
    weronika-pl	transliteration	Polish Weronika: short forms, English ear and English form	weronika veronica veronika wera
    wiktor-pl	transliteration	Polish Wiktor: short forms, English ear and English form	wiktor victor wiktorek
    wiktoria-pl	transliteration	Polish Wiktoria: short forms, English ear and English form	wiktoria victoria wika
    wieslaw-pl	transliteration	Polish Wieslaw: short forms, English ear and English form	wieslaw wiesiek vieslav
    wieslawa-pl	transliteration	Polish Wieslawa: short forms, English ear and English form	wieslawa wiesia
    wincenty-pl	transliteration	Polish Wincenty: short forms, English ear and English form	wincenty vincent wicek
    wladyslaw-pl	transliteration	Polish Wladyslaw: short forms, English ear and English form	wladyslaw ladislav wladek vladislav
    wlodzimierz-pl	transliteration	Polish Wlodzimierz: short forms, English ear and English form	wlodzimierz vladimir wlodek
    wojciech-pl	transliteration	Polish Wojciech: short forms, English ear and English form	wojciech voytek wojtek voychek voitek adalbert
    zbigniew-pl	transliteration	Polish Zbigniew: short forms, English ear and English form	zbigniew zbyszek zbig
    zdzislaw-pl	transliteration	Polish Zdzislaw: short forms, English ear and English form	zdzislaw zdzisiek
    zofia-pl	transliteration	Polish Zofia: short forms, English ear and English form	zofia sophia zosia sofia
    zuzanna-pl	transliteration	Polish Zuzanna: short forms, English ear and English form	zuzanna susanna zuzia zuza suzanna
    adela-cs	transliteration	Czech or Slovak Adela: spellings, short and English forms	adela adele adelka
    alzbeta-cs	transliteration	Czech or Slovak Alzbeta: spellings, short and English forms	alzbeta elizabeth betka
    aneta-cs	transliteration	Czech or Slovak Aneta: spellings, short and English forms	aneta anetka annette
    barbora-cs	transliteration	Czech or Slovak Barbora: spellings, short and English forms	barbora barbara bara barka
    frantisek-cs	transliteration	Czech or Slovak Frantisek: spellings, short and English forms	frantisek franta francis frank frantishek
    gabriela-cs	transliteration	Czech or Slovak Gabriela: spellings, short and English forms	gabriela gabika gaba
    hana-cs	transliteration	Czech or Slovak Hana: spellings, short and English forms	hana hanka hannah
    honza-cs	transliteration	Honza is the everyday form of Jan	honza jan honzik
    jan-cs	transliteration	Czech or Slovak Jan: spellings, short and English forms	jan honza john janko
    jaroslav-cs	transliteration	Czech or Slovak Jaroslav: spellings, short and English forms	jaroslav jarda jarek
    jiri-cs	transliteration	Czech or Slovak Jiri: spellings, short and English forms	jiri george jirka yiri
    jitka-cs	transliteration	Czech or Slovak Jitka: spellings, short and English forms	jitka judith
    jindrich-cs	transliteration	Czech or Slovak Jindrich: spellings, short and English forms	jindrich henry jindra
    josef-cs	transliteration	Czech or Slovak Josef: spellings, short and English forms	josef pepa joseph
    jozef-cs	transliteration	Czech or Slovak Jozef: spellings, short and English forms	jozef jozko joseph
    juraj-cs	transliteration	Czech or Slovak Juraj: spellings, short and English forms	juraj george duro yuray
    karel-cs	transliteration	Czech or Slovak Karel: spellings, short and English forms	karel charles karl
    karolina-cs	transliteration	Czech or Slovak Karolina: spellings, short and English forms	karolina kaja caroline
    katarina-cs	transliteration	Czech or Slovak Katarina: spellings, short and English forms	katarina katka catherine katherine
    katerina-cs	transliteration	Czech or Slovak Katerina: spellings, short and English forms	katerina katka kaca catherine
    klara-cs	transliteration	Czech or Slovak Klara: spellings, short and English forms	klara klarka clara
    kristof-cs	transliteration	Czech or Slovak Kristof: spellings, short and English forms	kristof christopher krystof
    ladislav-cs	transliteration	Czech or Slovak Ladislav: spellings, short and English forms	ladislav lada laco
    lenka-cs	transliteration	Czech or Slovak Lenka: spellings, short and English forms	lenka helenka lena
    lucie-cs	transliteration	Czech or Slovak Lucie: spellings, short and English forms	lucie lucka lucy
    ludek-cs	transliteration	Czech or Slovak Ludek: spellings, short and English forms	ludek ludvik
    lukas-cs	transliteration	Czech or Slovak Lukas: spellings, short and English forms	lukas lukash luke
    magdalena-cs	transliteration	Czech or Slovak Magdalena: spellings, short and English forms	magdalena majda magda
    marek-cs	transliteration	Czech or Slovak Marek: spellings, short and English forms	marek marecek mark
    marketa-cs	transliteration	Czech or Slovak Marketa: spellings, short and English forms	marketa margaret
    matej-cs	transliteration	Czech or Slovak Matej: spellings, short and English forms	matej matthew matei
    matous-cs	transliteration	Czech or Slovak Matous: spellings, short and English forms	matous matthew matoush
    michaela-cs	transliteration	Czech or Slovak Michaela: spellings, short and English forms	michaela misa michala
    michal-cs	transliteration	Czech or Slovak Michal: spellings, short and English forms	michal michael misko
    milan-cs	transliteration	Czech or Slovak Milan: spellings, short and English forms	milan milanko
    miloslav-cs	transliteration	Czech or Slovak Miloslav: spellings, short and English forms	miloslav milos
    miroslav-cs	transliteration	Czech or Slovak Miroslav: spellings, short and English forms	miroslav mirek miro
    monika-cs	transliteration	Czech or Slovak Monika: spellings, short and English forms	monika monca monica
    nikola-cs	transliteration	Czech or Slovak Nikola: spellings, short and English forms	nikola niki nicola
    ondrej-cs	transliteration	Czech or Slovak Ondrej: spellings, short and English forms	ondrej andrew ondra andrej
    pavel-cs	transliteration	Czech or Slovak Pavel: spellings, short and English forms	pavel paul pavlik
    pavol-cs	transliteration	Czech or Slovak Pavol: spellings, short and English forms	pavol paul palo
    pavla-cs	transliteration	Czech or Slovak Pavla: spellings, short and English forms	pavla pavlina paula
    petr-cs	transliteration	Czech or Slovak Petr: spellings, short and English forms	petr peter peta
    petra-cs	transliteration	Czech or Slovak Petra: spellings, short and English forms	petra petruska
    premysl-cs	transliteration	Czech or Slovak Premysl: spellings, short and English forms	premysl premek
    radek-cs	transliteration	Czech or Slovak Radek: spellings, short and English forms	radek radim radoslav
    roman-cs	transliteration	Czech or Slovak Roman: spellings, short and English forms	roman romanko
    rudolf-cs	transliteration	Czech or Slovak Rudolf: spellings, short and English forms	rudolf ruda rudolph
    simona-cs	transliteration	Czech or Slovak Simona: spellings, short and English forms	simona simonka simone
    stanislav-cs	transliteration	Czech or Slovak Stanislav: spellings, short and English forms	stanislav standa stano
    stepan-cs	transliteration	Czech or Slovak Stepan: spellings, short and English forms	stepan stephen stepanek
    tereza-cs	transliteration	Czech or Slovak Tereza: spellings, short and English forms	tereza teresa terka theresa
    tomas-cs	transliteration	Czech or Slovak Tomas: spellings, short and English forms	tomas thomas tom tomik
    vaclav-cs	transliteration	Czech or Slovak Vaclav: spellings, short and English forms	vaclav vasek wenceslas
    veronika-cs	transliteration	Czech or Slovak Veronika: spellings, short and English forms	veronika veronica nika
    viliam-cs	transliteration	Czech or Slovak Viliam: spellings, short and English forms	viliam william vilo
    vit-cs	transliteration	Czech or Slovak Vit: spellings, short and English forms	vit vitek
    vladimir-cs	transliteration	Czech or Slovak Vladimir: spellings, short and English forms	vladimir vlada vlado
    vojtech-cs	transliteration	Czech or Slovak Vojtech: spellings, short and English forms	vojtech vojta voytek
    zdenek-cs	transliteration	Czech or Slovak Zdenek: spellings, short and English forms	zdenek zdenda zdeno
    zuzana-cs	transliteration	Czech or Slovak Zuzana: spellings, short and English forms	zuzana susanna zuzka susan
    aleksandar-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Aleksandar spellings and short forms	aleksandar alexander aleksander sasho sasa
    danijela-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Danijela spellings and short forms	danijela daniela danyela
    desislava-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Desislava spellings and short forms	desislava desi dessislava
    dimitar-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Dimitar spellings and short forms	dimitar dimitur dimiter mitko
    djordje-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Djordje spellings and short forms	djordje dorde george gjorgje
    dragan-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Dragan spellings and short forms	dragan drago
    dzenan-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Dzenan spellings and short forms	dzenan dzhenan jenan
    georgi-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Georgi spellings and short forms	georgi george gosho
    ivan-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Ivan spellings and short forms	ivan vanko
    jovan-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Jovan spellings and short forms	jovan jovo john
    jovana-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Jovana spellings and short forms	jovana yovana joanna
    krasimir-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Krasimir spellings and short forms	krasimir krassimir krasi
    krasimira-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Krasimira spellings and short forms	krasimira krassimira krasi
    ljubica-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Ljubica spellings and short forms	ljubica lyubica ljuba
    mihail-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Mihail spellings and short forms	mihail mihael misho michael
    mihajlo-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Mihajlo spellings and short forms	mihajlo mihailo michael
    milica-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Milica spellings and short forms	milica militsa militza
    mirjana-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Mirjana spellings and short forms	mirjana miryana mira
    nenad-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Nenad spellings and short forms	nenad neno
    nikola-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Nikola spellings and short forms	nikola kole
    ognjen-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Ognjen spellings and short forms	ognjen ognyan ognian
    petar-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Petar spellings and short forms	petar peter pero pesho
    radoslav-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Radoslav spellings and short forms	radoslav rado radko
    slavica-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Slavica spellings and short forms	slavica slavitsa
    snezana-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Snezana spellings and short forms	snezana snezhana snjezana
    stefan-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Stefan spellings and short forms	stefan stevan stephen
    svetlana-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Svetlana spellings and short forms	svetlana ceca sveta
    teodor-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Teodor spellings and short forms	teodor theodore tosho
    todor-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Todor spellings and short forms	todor theodore tosho
    tsvetan-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Tsvetan spellings and short forms	tsvetan cvetan
    tsvetelina-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Tsvetelina spellings and short forms	tsvetelina cvetelina tsveti
    vasil-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Vasil spellings and short forms	vasil vasko basil
    velizar-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Velizar spellings and short forms	velizar veliz
    zeljko-bg	transliteration	Bulgarian, Macedonian or Serbo-Croat Zeljko spellings and short forms	zeljko zhelko

    # Romania, the Baltic, Hungary, Albania, Greece, Italy
    alexandru-ro	transliteration	Romanian Alexandru: diacritics lost, short and English forms	alexandru alexander alex sandu alecsandru
    alexandra-ro	transliteration	Romanian Alexandra: diacritics lost, short and English forms	alexandra alex sanda alecsandra
    andreea-ro	transliteration	Romanian Andreea: diacritics lost, short and English forms	andreea andrea deea
    bogdan-ro	transliteration	Romanian Bogdan: diacritics lost, short and English forms	bogdan bogdi
    catalin-ro	transliteration	Romanian Catalin: diacritics lost, short and English forms	catalin katalin cata
    catalina-ro	transliteration	Romanian Catalina: diacritics lost, short and English forms	catalina katalina cata
    cezar-ro	transliteration	Romanian Cezar: diacritics lost, short and English forms	cezar caesar
    ciprian-ro	transliteration	Romanian Ciprian: diacritics lost, short and English forms	ciprian cyprian chiprian cipi
    constantin-ro	transliteration	Romanian Constantin: diacritics lost, short and English forms	constantin constantine costel costi konstantin
    cristian-ro	transliteration	Romanian Cristian: diacritics lost, short and English forms	cristian christian cristi christi kristian
    cristina-ro	transliteration	Romanian Cristina: diacritics lost, short and English forms	cristina christina cristi
    daniela-ro	transliteration	Romanian Daniela: diacritics lost, short and English forms	daniela dana
    dumitru-ro	transliteration	Romanian Dumitru: diacritics lost, short and English forms	dumitru dimitru mitica dimitri
    elena-ro	transliteration	Romanian Elena: diacritics lost, short and English forms	elena lenuta helen
    florin-ro	transliteration	Romanian Florin: diacritics lost, short and English forms	florin florinel
    florentina-ro	transliteration	Romanian Florentina: diacritics lost, short and English forms	florentina tina
    gabriel-ro	transliteration	Romanian Gabriel: diacritics lost, short and English forms	gabriel gabi gavril
    gavril-ro	transliteration	Romanian Gavril: diacritics lost, short and English forms	gavril gabriel gavrila
    georgiana-ro	transliteration	Romanian Georgiana: diacritics lost, short and English forms	georgiana gia
    gheorghe-ro	transliteration	Romanian Gheorghe: diacritics lost, short and English forms	gheorghe george gigi ghita
    ilie-ro	transliteration	Romanian Ilie: diacritics lost, short and English forms	ilie elias elijah iliuta
    ioan-ro	transliteration	Romanian Ioan: diacritics lost, short and English forms	ioan ion john ionut
    ion-ro	transliteration	Romanian Ion: diacritics lost, short and English forms	ion john ionel nelu ioan
    ioana-ro	transliteration	Romanian Ioana: diacritics lost, short and English forms	ioana joana joanna johanna
    ionut-ro	transliteration	Romanian Ionut: diacritics lost, short and English forms	ionut ionutz john
    laurentiu-ro	transliteration	Romanian Laurentiu: diacritics lost, short and English forms	laurentiu laurence laurenciu lawrence
    lucian-ro	transliteration	Romanian Lucian: diacritics lost, short and English forms	lucian lucianus luchian
    maria-ro	transliteration	Romanian Maria: diacritics lost, short and English forms	maria marioara maricica mariuca
    marian-ro	transliteration	Romanian Marian: diacritics lost, short and English forms	marian marianus
    mihai-ro	transliteration	Romanian Mihai: diacritics lost, short and English forms	mihai michael mihail mihaita mikhail
    mihaela-ro	transliteration	Romanian Mihaela: diacritics lost, short and English forms	mihaela michaela michela
    nicolae-ro	transliteration	Romanian Nicolae: diacritics lost, short and English forms	nicolae nicholas nicu nicolai neculai
    petru-ro	transliteration	Romanian Petru: diacritics lost, short and English forms	petru peter petre petrica
    sorin-ro	transliteration	Romanian Sorin: diacritics lost, short and English forms	sorin sorinel
    stefan-ro	transliteration	Romanian Stefan: diacritics lost, short and English forms	stefan stephen steven stefanita shtefan
    stefania-ro	transliteration	Romanian Stefania: diacritics lost, short and English forms	stefania stephanie steffi
    tudor-ro	transliteration	Romanian Tudor: diacritics lost, short and English forms	tudor theodore
    valentin-ro	transliteration	Romanian Valentin: diacritics lost, short and English forms	valentin valentine vali
    vasile-ro	transliteration	Romanian Vasile: diacritics lost, short and English forms	vasile basil vasilica vasily
    victor-ro	transliteration	Romanian Victor: diacritics lost, short and English forms	victor vichi
    vlad-ro	transliteration	Romanian Vlad: diacritics lost, short and English forms	vlad vladimir vladut
    aleksandras-lt	transliteration	Lithuanian or Latvian Aleksandras, its ending dropped or its English form	aleksandras alexander alex aleksander aleksandrs
    algirdas-lt	transliteration	Lithuanian or Latvian Algirdas, its ending dropped or its English form	algirdas algis
    andrius-lt	transliteration	Lithuanian or Latvian Andrius, its ending dropped or its English form	andrius andrew andrejus
    antanas-lt	transliteration	Lithuanian or Latvian Antanas, its ending dropped or its English form	antanas anthony antonas
    arturas-lt	transliteration	Lithuanian or Latvian Arturas, its ending dropped or its English form	arturas arthur artur arturs
    aurimas-lt	transliteration	Lithuanian or Latvian Aurimas, its ending dropped or its English form	aurimas aurimantas
    darius-lt	transliteration	Lithuanian or Latvian Darius, its ending dropped or its English form	darius dario darijus
    deividas-lt	transliteration	Lithuanian or Latvian Deividas, its ending dropped or its English form	deividas david deivids
    dominykas-lt	transliteration	Lithuanian or Latvian Dominykas, its ending dropped or its English form	dominykas dominic dominik
    edgaras-lt	transliteration	Lithuanian or Latvian Edgaras, its ending dropped or its English form	edgaras edgar edgars
    eimantas-lt	transliteration	Lithuanian or Latvian Eimantas, its ending dropped or its English form	eimantas eimis
    ernestas-lt	transliteration	Lithuanian or Latvian Ernestas, its ending dropped or its English form	ernestas ernest ernests
    gediminas-lt	transliteration	Lithuanian or Latvian Gediminas, its ending dropped or its English form	gediminas gedas gedimin
    jokubas-lt	transliteration	Lithuanian or Latvian Jokubas, its ending dropped or its English form	jokubas jacob jakub jokubs
    jonas-lt	transliteration	Lithuanian or Latvian Jonas, its ending dropped or its English form	jonas john jonukas
    juozas-lt	transliteration	Lithuanian or Latvian Juozas, its ending dropped or its English form	juozas joseph juozapas
    jurgis-lt	transliteration	Lithuanian or Latvian Jurgis, its ending dropped or its English form	jurgis george yurgis
    justinas-lt	transliteration	Lithuanian or Latvian Justinas, its ending dropped or its English form	justinas justin justins
    karolis-lt	transliteration	Lithuanian or Latvian Karolis, its ending dropped or its English form	karolis charles karol
    kajus-lt	transliteration	Lithuanian or Latvian Kajus, its ending dropped or its English form	kajus caius kayus
    kestutis-lt	transliteration	Lithuanian or Latvian Kestutis, its ending dropped or its English form	kestutis kestas
    kotryna-lt	transliteration	Lithuanian or Latvian Kotryna, its ending dropped or its English form	kotryna catherine katrina kotrina
    kristijonas-lt	transliteration	Lithuanian or Latvian Kristijonas, its ending dropped or its English form	kristijonas christian kristijan
    kristupas-lt	transliteration	Lithuanian or Latvian Kristupas, its ending dropped or its English form	kristupas christopher
    laurynas-lt	transliteration	Lithuanian or Latvian Laurynas, its ending dropped or its English form	laurynas laurence laurinas laurin
    lukas-lt	transliteration	Lithuanian or Latvian Lukas, its ending dropped or its English form	lukas luke lukass
    mantas-lt	transliteration	Lithuanian or Latvian Mantas, its ending dropped or its English form	mantas mantvydas
    martynas-lt	transliteration	Lithuanian or Latvian Martynas, its ending dropped or its English form	martynas martin martins martinas
    matas-lt	transliteration	Lithuanian or Latvian Matas, its ending dropped or its English form	matas matthew mathas
    mindaugas-lt	transliteration	Lithuanian or Latvian Mindaugas, its ending dropped or its English form	mindaugas mindas
    mykolas-lt	transliteration	Lithuanian or Latvian Mykolas, its ending dropped or its English form	mykolas michael mikolas mikas
    nojus-lt	transliteration	Lithuanian or Latvian Nojus, its ending dropped or its English form	nojus noah noyus
    ona-lt	transliteration	Lithuanian or Latvian Ona, its ending dropped or its English form	ona anna anne onute
    paulius-lt	transliteration	Lithuanian or Latvian Paulius, its ending dropped or its English form	paulius paul paulus
    petras-lt	transliteration	Lithuanian or Latvian Petras, its ending dropped or its English form	petras peter petrus
    povilas-lt	transliteration	Lithuanian or Latvian Povilas, its ending dropped or its English form	povilas paul povils
    rokas-lt	transliteration	Lithuanian or Latvian Rokas, its ending dropped or its English form	rokas roch
    saulius-lt	transliteration	Lithuanian or Latvian Saulius, its ending dropped or its English form	saulius saul
    simonas-lt	transliteration	Lithuanian or Latvian Simonas, its ending dropped or its English form	simonas simon simanas
    tadas-lt	transliteration	Lithuanian or Latvian Tadas, its ending dropped or its English form	tadas thaddeus thadas
    tomas-lt	transliteration	Lithuanian or Latvian Tomas, its ending dropped or its English form	tomas thomas tomass
    viktorija-lt	transliteration	Lithuanian or Latvian Viktorija, its ending dropped or its English form	viktorija victoria viktoria
    vytautas-lt	transliteration	Lithuanian or Latvian Vytautas, its ending dropped or its English form	vytautas vytas vitautas vitas
    zygimantas-lt	transliteration	Lithuanian or Latvian Zygimantas, its ending dropped or its English form	zygimantas sigismund zygis
    aleksandrs-lt	transliteration	Lithuanian or Latvian Aleksandrs, its ending dropped or its English form	aleksandrs alexander aleks
    andrejs-lt	transliteration	Lithuanian or Latvian Andrejs, its ending dropped or its English form	andrejs andrew andrey
    andris-lt	transliteration	Lithuanian or Latvian Andris, its ending dropped or its English form	andris andrew
    anzelika-lt	transliteration	Lithuanian or Latvian Anzelika, its ending dropped or its English form	anzelika angelica
    dmitrijs-lt	transliteration	Lithuanian or Latvian Dmitrijs, its ending dropped or its English form	dmitrijs dmitry dmitri dimitri
    eriks-lt	transliteration	Lithuanian or Latvian Eriks, its ending dropped or its English form	eriks eric erik
    georgijs-lt	transliteration	Lithuanian or Latvian Georgijs, its ending dropped or its English form	georgijs george georgy
    inese-lt	transliteration	Lithuanian or Latvian Inese, its ending dropped or its English form	inese agnes
    janis-lt	transliteration	Lithuanian or Latvian Janis, its ending dropped or its English form	janis john yanis
    jekaterina-lt	transliteration	Lithuanian or Latvian Jekaterina, its ending dropped or its English form	jekaterina ekaterina katherine katya
    jevgenijs-lt	transliteration	Lithuanian or Latvian Jevgenijs, its ending dropped or its English form	jevgenijs evgeny eugene yevgeny
    juris-lt	transliteration	Lithuanian or Latvian Juris, its ending dropped or its English form	juris george yuris
    karlis-lt	transliteration	Lithuanian or Latvian Karlis, its ending dropped or its English form	karlis charles karl
    kristaps-lt	transliteration	Lithuanian or Latvian Kristaps, its ending dropped or its English form	kristaps christopher
    kristine-lt	transliteration	Lithuanian or Latvian Kristine, its ending dropped or its English form	kristine christine
    liga-lt	transliteration	Lithuanian or Latvian Liga, its ending dropped or its English form	liga leega
    mikelis-lt	transliteration	Lithuanian or Latvian Mikelis, its ending dropped or its English form	mikelis michael mikus
    nikolajs-lt	transliteration	Lithuanian or Latvian Nikolajs, its ending dropped or its English form	nikolajs nicholas nikolai nikolay
    peteris-lt	transliteration	Lithuanian or Latvian Peteris, its ending dropped or its English form	peteris peter
    raivis-lt	transliteration	Lithuanian or Latvian Raivis, its ending dropped or its English form	raivis raivo
    sergejs-lt	transliteration	Lithuanian or Latvian Sergejs, its ending dropped or its English form	sergejs sergei sergey
    toms-lt	transliteration	Lithuanian or Latvian Toms, its ending dropped or its English form	toms thomas tom
    vladislavs-lt	transliteration	Lithuanian or Latvian Vladislavs, its ending dropped or its English form	vladislavs vladislav vlad
    andras-hu	transliteration	Hungarian Andras: short and English forms	andras andrew bandi andris
    anna-hu	transliteration	Hungarian Anna: short and English forms	anna annuska panni anni
    attila-hu	transliteration	Hungarian Attila: short and English forms	attila attilla ati
    balazs-hu	transliteration	Hungarian Balazs: short and English forms	balazs blaise balage
    bence-hu	transliteration	Hungarian Bence: short and English forms	bence vincent benci
    bela-hu	transliteration	Hungarian Bela: short and English forms	bela albert
    boglarka-hu	transliteration	Hungarian Boglarka: short and English forms	boglarka bogi
    david-hu	transliteration	Hungarian David: short and English forms	david dave davidka
    dorottya-hu	transliteration	Hungarian Dorottya: short and English forms	dorottya dorothy dori
    eniko-hu	transliteration	Hungarian Eniko: short and English forms	eniko eni
    erzsebet-hu	transliteration	Hungarian Erzsebet: short and English forms	erzsebet elizabeth erzsi bozsi zsoka
    eszter-hu	transliteration	Hungarian Eszter: short and English forms	eszter esther eszti
    eva-hu	transliteration	Hungarian Eva: short and English forms	eva evike
    ferenc-hu	transliteration	Hungarian Ferenc: short and English forms	ferenc francis feri frank
    fruzsina-hu	transliteration	Hungarian Fruzsina: short and English forms	fruzsina fruzsi euphrosyne
    gabor-hu	transliteration	Hungarian Gabor: short and English forms	gabor gabriel gabi
    gergely-hu	transliteration	Hungarian Gergely: short and English forms	gergely gregory gergo geri
    gyorgy-hu	transliteration	Hungarian Gyorgy: short and English forms	gyorgy george gyuri
    gyula-hu	transliteration	Hungarian Gyula: short and English forms	gyula julius gyuszi
    hajnalka-hu	transliteration	Hungarian Hajnalka: short and English forms	hajnalka hajni aurora
    ildiko-hu	transliteration	Hungarian Ildiko: short and English forms	ildiko ildi
    imre-hu	transliteration	Hungarian Imre: short and English forms	imre emery imi
    istvan-hu	transliteration	Hungarian Istvan: short and English forms	istvan stephen pista isti steven
    janos-hu	transliteration	Hungarian Janos: short and English forms	janos john jancsi jani
    jozsef-hu	transliteration	Hungarian Jozsef: short and English forms	jozsef joseph joska
    judit-hu	transliteration	Hungarian Judit: short and English forms	judit judith juci
    julia-hu	transliteration	Hungarian Julia: short and English forms	julia julcsi juli
    karoly-hu	transliteration	Hungarian Karoly: short and English forms	karoly charles karcsi
    katalin-hu	transliteration	Hungarian Katalin: short and English forms	katalin catherine kati kata katherine
    kinga-hu	transliteration	Hungarian Kinga: short and English forms	kinga kingus
    krisztian-hu	transliteration	Hungarian Krisztian: short and English forms	krisztian christian kriszti
    krisztina-hu	transliteration	Hungarian Krisztina: short and English forms	krisztina christina kriszti christine
    laszlo-hu	transliteration	Hungarian Laszlo: short and English forms	laszlo ladislas laci leslie
    levente-hu	transliteration	Hungarian Levente: short and English forms	levente levi
    lajos-hu	transliteration	Hungarian Lajos: short and English forms	lajos louis lali
    lilla-hu	transliteration	Hungarian Lilla: short and English forms	lilla lili
    marton-hu	transliteration	Hungarian Marton: short and English forms	marton martin marci
    mate-hu	transliteration	Hungarian Mate: short and English forms	mate matthew matyi
    matyas-hu	transliteration	Hungarian Matyas: short and English forms	matyas matthias matyi
    mihaly-hu	transliteration	Hungarian Mihaly: short and English forms	mihaly michael misi
    miklos-hu	transliteration	Hungarian Miklos: short and English forms	miklos nicholas miki
    orsolya-hu	transliteration	Hungarian Orsolya: short and English forms	orsolya ursula orsi
    peter-hu	transliteration	Hungarian Peter: short and English forms	peter petike
    sandor-hu	transliteration	Hungarian Sandor: short and English forms	sandor alexander sanyi
    szabolcs-hu	transliteration	Hungarian Szabolcs: short and English forms	szabolcs szabi sabolch
    szilvia-hu	transliteration	Hungarian Szilvia: short and English forms	szilvia sylvia szilvi
    tamas-hu	transliteration	Hungarian Tamas: short and English forms	tamas thomas tomi
    tibor-hu	transliteration	Hungarian Tibor: short and English forms	tibor tibi
    timea-hu	transliteration	Hungarian Timea: short and English forms	timea timi
    viktor-hu	transliteration	Hungarian Viktor: short and English forms	viktor victor viki
    viktoria-hu	transliteration	Hungarian Viktoria: short and English forms	viktoria victoria viki
    vilmos-hu	transliteration	Hungarian Vilmos: short and English forms	vilmos william vili
    zoltan-hu	transliteration	Hungarian Zoltan: short and English forms	zoltan zoli
    zsofia-hu	transliteration	Hungarian Zsofia: short and English forms	zsofia sophia zsofi sofia
    zsuzsanna-hu	transliteration	Hungarian Zsuzsanna: short and English forms	zsuzsanna susanna zsuzsa zsuzsi susan
    adrian-al	transliteration	Albanian Adrian, spelt by an English clerk	adrian adi
    agim-al	transliteration	Albanian Agim, spelt by an English clerk	agim adjim
    arben-al	transliteration	Albanian Arben, spelt by an English clerk	arben ben beni
    artan-al	transliteration	Albanian Artan, spelt by an English clerk	artan tani
    besnik-al	transliteration	Albanian Besnik, spelt by an English clerk	besnik beso
    dritan-al	transliteration	Albanian Dritan, spelt by an English clerk	dritan tani dritani
    enkeleda-al	transliteration	Albanian Enkeleda, spelt by an English clerk	enkeleda keleda
    fatjon-al	transliteration	Albanian Fatjon, spelt by an English clerk	fatjon fatyon fationi
    gjergj-al	transliteration	Albanian Gjergj, spelt by an English clerk	gjergj george gyergy
    gjon-al	transliteration	Albanian Gjon, spelt by an English clerk	gjon john gyon
    kastriot-al	transliteration	Albanian Kastriot, spelt by an English clerk	kastriot kastri
    liridon-al	transliteration	Albanian Liridon, spelt by an English clerk	liridon lirid doni
    lulzim-al	transliteration	Albanian Lulzim, spelt by an English clerk	lulzim luli
    majlinda-al	transliteration	Albanian Majlinda, spelt by an English clerk	majlinda mailinda linda
    nikoll-al	transliteration	Albanian Nikoll, spelt by an English clerk	nikoll nicholas nikola
    qendrim-al	transliteration	Albanian Qendrim, spelt by an English clerk	qendrim chendrim kendrim
    shkelqim-al	transliteration	Albanian Shkelqim, spelt by an English clerk	shkelqim shkelchim
    skender-al	transliteration	Albanian Skender, spelt by an English clerk	skender alexander iskander skenderi
    valdrin-al	transliteration	Albanian Valdrin, spelt by an English clerk	valdrin valdrini drini
    xhemal-al	transliteration	Albanian Xhemal, spelt by an English clerk	xhemal jemal xhemail
    xhevdet-al	transliteration	Albanian Xhevdet, spelt by an English clerk	xhevdet jevdet
    zef-al	transliteration	Albanian Zef, spelt by an English clerk	zef joseph yozef
    aikaterini-gr	transliteration	Greek Aikaterini, spelt from Greek letters, with short and English forms	aikaterini katerina catherine ekaterini katina
    alexandros-gr	transliteration	Greek Alexandros, spelt from Greek letters, with short and English forms	alexandros alexander alekos alexis
    anastasios-gr	transliteration	Greek Anastasios, spelt from Greek letters, with short and English forms	anastasios tasos anastasis
    andreas-gr	transliteration	Greek Andreas, spelt from Greek letters, with short and English forms	andreas andrew andrikos
    apostolos-gr	transliteration	Greek Apostolos, spelt from Greek letters, with short and English forms	apostolos tolis apostolis
    athanasios-gr	transliteration	Greek Athanasios, spelt from Greek letters, with short and English forms	athanasios thanasis thanos nasos
    charalambos-gr	transliteration	Greek Charalambos, spelt from Greek letters, with short and English forms	charalambos haralambos haris babis harris
    charalampos-gr	transliteration	Greek Charalampos, spelt from Greek letters, with short and English forms	charalampos charalambos haralampos babis
    christos-gr	transliteration	Greek Christos, spelt from Greek letters, with short and English forms	christos christ hristos chris
    chrysanthi-gr	transliteration	Greek Chrysanthi, spelt from Greek letters, with short and English forms	chrysanthi chrysa hrisanthi
    constantinos-gr	transliteration	Greek Constantinos, spelt from Greek letters, with short and English forms	constantinos konstantinos costas kostas dinos constantine
    dimitrios-gr	transliteration	Greek Dimitrios, spelt from Greek letters, with short and English forms	dimitrios dimitris dimitri jimmy mitsos
    dimitra-gr	transliteration	Greek Dimitra, spelt from Greek letters, with short and English forms	dimitra demetra dimitroula
    eftychia-gr	transliteration	Greek Eftychia, spelt from Greek letters, with short and English forms	eftychia eftihia
    eleni-gr	transliteration	Greek Eleni, spelt from Greek letters, with short and English forms	eleni elena helen nitsa
    evangelia-gr	transliteration	Greek Evangelia, spelt from Greek letters, with short and English forms	evangelia litsa lia eva
    evangelos-gr	transliteration	Greek Evangelos, spelt from Greek letters, with short and English forms	evangelos vangelis vagelis
    georgios-gr	transliteration	Greek Georgios, spelt from Greek letters, with short and English forms	georgios giorgos george yiorgos yorgos georgos
    georgia-gr	transliteration	Greek Georgia, spelt from Greek letters, with short and English forms	georgia yiorgia georgoula
    gregorios-gr	transliteration	Greek Gregorios, spelt from Greek letters, with short and English forms	gregorios grigoris gregory
    ioanna-gr	transliteration	Greek Ioanna, spelt from Greek letters, with short and English forms	ioanna yianna gianna joanna
    ioannis-gr	transliteration	Greek Ioannis, spelt from Greek letters, with short and English forms	ioannis yiannis giannis john yannis
    irini-gr	transliteration	Greek Irini, spelt from Greek letters, with short and English forms	irini irene eirini
    konstantina-gr	transliteration	Greek Konstantina, spelt from Greek letters, with short and English forms	konstantina constantina dina ntina
    maria-gr	transliteration	Greek Maria, spelt from Greek letters, with short and English forms	maria marika maroulla
    michail-gr	transliteration	Greek Michail, spelt from Greek letters, with short and English forms	michail michalis michael
    nikolaos-gr	transliteration	Greek Nikolaos, spelt from Greek letters, with short and English forms	nikolaos nikos nicholas nick
    panagiotis-gr	transliteration	Greek Panagiotis, spelt from Greek letters, with short and English forms	panagiotis panayiotis panos takis
    paraskevi-gr	transliteration	Greek Paraskevi, spelt from Greek letters, with short and English forms	paraskevi paraskevoula vivi evi
    pavlos-gr	transliteration	Greek Pavlos, spelt from Greek letters, with short and English forms	pavlos paul
    petros-gr	transliteration	Greek Petros, spelt from Greek letters, with short and English forms	petros peter
    savvas-gr	transliteration	Greek Savvas, spelt from Greek letters, with short and English forms	savvas sabbas
    sofia-gr	transliteration	Greek Sofia, spelt from Greek letters, with short and English forms	sofia sophia sofoula
    spyridon-gr	transliteration	Greek Spyridon, spelt from Greek letters, with short and English forms	spyridon spyros spiros
    stylianos-gr	transliteration	Greek Stylianos, spelt from Greek letters, with short and English forms	stylianos stelios stelianos
    theodoros-gr	transliteration	Greek Theodoros, spelt from Greek letters, with short and English forms	theodoros thodoris theodore theo
    vasileios-gr	transliteration	Greek Vasileios, spelt from Greek letters, with short and English forms	vasileios vasilis vassilis basil
    vasiliki-gr	transliteration	Greek Vasiliki, spelt from Greek letters, with short and English forms	vasiliki vicky vaso vassiliki
    alessandro-it	diminutive	Italian short and English forms of Alessandro	alessandro sandro alex ale alexander
    alessandra-it	diminutive	Italian short and English forms of Alessandra	alessandra sandra ale alex
    antonio-it	diminutive	Italian short and English forms of Antonio	antonio tonino toni antonello tony
    beatrice-it	diminutive	Italian short and English forms of Beatrice	beatrice bea bice
    caterina-it	diminutive	Italian short and English forms of Caterina	caterina rina cate catherine
    domenico-it	diminutive	Italian short and English forms of Domenico	domenico mimmo domi
    elisabetta-it	diminutive	Italian short and English forms of Elisabetta	elisabetta betta elisa lisa
    federico-it	diminutive	Italian short and English forms of Federico	federico fede fedi
    federica-it	diminutive	Italian short and English forms of Federica	federica fede fedi
    filippo-it	diminutive	Italian short and English forms of Filippo	filippo pippo filo
    francesco-it	diminutive	Italian short and English forms of Francesco	francesco franco checco cesco ciccio
    francesca-it	diminutive	Italian short and English forms of Francesca	francesca franca cesca checca
    gabriele-it	diminutive	Italian short and English forms of Gabriele	gabriele gabri lele
    giacomo-it	diminutive	Italian short and English forms of Giacomo	giacomo jacopo james giacomino
    gianluca-it	diminutive	Italian short and English forms of Gianluca	gianluca luca gian
    giovanna-it	diminutive	Italian short and English forms of Giovanna	giovanna gianna vanna
    giovanni-it	diminutive	Italian short and English forms of Giovanni	giovanni gianni vanni john
    giuseppe-it	diminutive	Italian short and English forms of Giuseppe	giuseppe beppe peppe pino joseph
    giuseppina-it	diminutive	Italian short and English forms of Giuseppina	giuseppina pina giusy peppina
    giuliana-it	diminutive	Italian short and English forms of Giuliana	giuliana giuli
    lodovico-it	diminutive	Italian short and English forms of Lodovico	lodovico ludovico vico
    luigi-it	diminutive	Italian short and English forms of Luigi	luigi gigi gino
    margherita-it	diminutive	Italian short and English forms of Margherita	margherita rita marghe
    michele-it	diminutive	Italian short and English forms of Michele	michele miki michael
    nicolo-it	diminutive	Italian short and English forms of Nicolo	nicolo niccolo nico
    raffaele-it	diminutive	Italian short and English forms of Raffaele	raffaele lele raffa
    salvatore-it	diminutive	Italian short and English forms of Salvatore	salvatore toto salvo turi
    tommaso-it	diminutive	Italian short and English forms of Tommaso	tommaso tommi thomas maso
    vincenzo-it	diminutive	Italian short and English forms of Vincenzo	vincenzo enzo vince
    vittoria-it	diminutive	Italian short and English forms of Vittoria	vittoria vicky victoria

    # Turkey, Kurdistan, Iran, Afghanistan
    aleyna-tr	transliteration	Turkish or Kurdish Aleyna in Turkish, Kurdish or English letters	aleyna aleina aleynah
    asli-tr	transliteration	Turkish or Kurdish Asli in Turkish, Kurdish or English letters	asli aslih aslee
    ayse-tr	transliteration	Turkish or Kurdish Ayse in Turkish, Kurdish or English letters	ayse aisha aysha ayshe ayseh eyse
    aydin-tr	transliteration	Turkish or Kurdish Aydin in Turkish, Kurdish or English letters	aydin aidin aydeen
    azad-tr	transliteration	Turkish or Kurdish Azad in Turkish, Kurdish or English letters	azad azat azaad
    batuhan-tr	transliteration	Turkish or Kurdish Batuhan in Turkish, Kurdish or English letters	batuhan batu
    berfin-tr	transliteration	Turkish or Kurdish Berfin in Turkish, Kurdish or English letters	berfin berfeen berfinah
    beyza-tr	transliteration	Turkish or Kurdish Beyza in Turkish, Kurdish or English letters	beyza beiza baiza
    bulent-tr	transliteration	Turkish or Kurdish Bulent in Turkish, Kurdish or English letters	bulent bulant buelent
    can-tr	transliteration	Turkish c is spoken j	can jan djan jaan
    cemal-tr	transliteration	Turkish or Kurdish Cemal in Turkish, Kurdish or English letters	cemal jamal jemal
    cem-tr	transliteration	Turkish or Kurdish Cem in Turkish, Kurdish or English letters	cem jem djem
    cevdet-tr	transliteration	Turkish or Kurdish Cevdet in Turkish, Kurdish or English letters	cevdet jevdet jawdat
    cihan-tr	transliteration	Turkish or Kurdish Cihan in Turkish, Kurdish or English letters	cihan jihan cihaan
    dilan-tr	transliteration	Turkish or Kurdish Dilan in Turkish, Kurdish or English letters	dilan deelan dilaan
    emine-tr	transliteration	Turkish or Kurdish Emine in Turkish, Kurdish or English letters	emine amina ameena
    ebubekir-tr	transliteration	Turkish or Kurdish Ebubekir in Turkish, Kurdish or English letters	ebubekir abubakar ebubekr bekir
    elif-tr	transliteration	Turkish or Kurdish Elif in Turkish, Kurdish or English letters	elif alif eliff
    fatih-tr	transliteration	Turkish or Kurdish Fatih in Turkish, Kurdish or English letters	fatih fateh fatigh
    fatma-tr	transliteration	Turkish or Kurdish Fatma in Turkish, Kurdish or English letters	fatma fatima fatmah
    ferhat-tr	transliteration	Turkish or Kurdish Ferhat in Turkish, Kurdish or English letters	ferhat farhad ferhad
    gokhan-tr	transliteration	Turkish or Kurdish Gokhan in Turkish, Kurdish or English letters	gokhan gokan goekhan
    gul-tr	transliteration	Turkish or Kurdish Gul in Turkish, Kurdish or English letters	gul gool guel
    gulsen-tr	transliteration	Turkish or Kurdish Gulsen in Turkish, Kurdish or English letters	gulsen gulshen guelsen gulshan
    hatice-tr	transliteration	Turkish or Kurdish Hatice in Turkish, Kurdish or English letters	hatice khadija hatije hatidze
    haci-tr	transliteration	Turkish or Kurdish Haci in Turkish, Kurdish or English letters	haci haji hadji
    ibrahim-tr	transliteration	Turkish or Kurdish Ibrahim in Turkish, Kurdish or English letters	ibrahim ibraham ibo
    ismail-tr	transliteration	Turkish or Kurdish Ismail in Turkish, Kurdish or English letters	ismail ismael ismo
    kerem-tr	transliteration	Turkish or Kurdish Kerem in Turkish, Kurdish or English letters	kerem karam kereem
    mehmet-tr	transliteration	Mehmet is the Turkish form of Muhammad	mehmet mehmed muhammed mohammed memet
    mehmet-tr-2	transliteration	Turkish or Kurdish Mehmet in Turkish, Kurdish or English letters	mehmet memo
    merve-tr	transliteration	Turkish or Kurdish Merve in Turkish, Kurdish or English letters	merve marwa merwe
    mustafa-tr	transliteration	Turkish or Kurdish Mustafa in Turkish, Kurdish or English letters	mustafa musti mostafa
    omer-tr	transliteration	Turkish or Kurdish Omer in Turkish, Kurdish or English letters	omer omar umar oemer
    oguz-tr	transliteration	Turkish or Kurdish Oguz in Turkish, Kurdish or English letters	oguz oghuz oguzhan
    ozgur-tr	transliteration	Turkish or Kurdish Ozgur in Turkish, Kurdish or English letters	ozgur oezguer ozgoor
    rojda-tr	transliteration	Turkish or Kurdish Rojda in Turkish, Kurdish or English letters	rojda rozhda rojdah
    rojin-tr	transliteration	Turkish or Kurdish Rojin in Turkish, Kurdish or English letters	rojin rozhin rojeen
    ronahi-tr	transliteration	Turkish or Kurdish Ronahi in Turkish, Kurdish or English letters	ronahi ronahee
    recep-tr	transliteration	Turkish or Kurdish Recep in Turkish, Kurdish or English letters	recep rajab rejep
    serhat-tr	transliteration	Turkish or Kurdish Serhat in Turkish, Kurdish or English letters	serhat sarhad serhad
    seyma-tr	transliteration	Turkish or Kurdish Seyma in Turkish, Kurdish or English letters	seyma shayma sheyma
    sukru-tr	transliteration	Turkish or Kurdish Sukru in Turkish, Kurdish or English letters	sukru shukru shukri suekrue
    sule-tr	transliteration	Turkish or Kurdish Sule in Turkish, Kurdish or English letters	sule shule shuleh
    tugba-tr	transliteration	Turkish or Kurdish Tugba in Turkish, Kurdish or English letters	tugba tuba tughba
    ugur-tr	transliteration	Turkish or Kurdish Ugur in Turkish, Kurdish or English letters	ugur ughur ugoor
    umit-tr	transliteration	Turkish or Kurdish Umit in Turkish, Kurdish or English letters	umit oumit uemit umeed
    yagmur-tr	transliteration	Turkish or Kurdish Yagmur in Turkish, Kurdish or English letters	yagmur yamur yaghmur
    yigit-tr	transliteration	Turkish or Kurdish Yigit in Turkish, Kurdish or English letters	yigit yiit yighit
    zehra-tr	transliteration	Turkish or Kurdish Zehra in Turkish, Kurdish or English letters	zehra zahra zehrah
    ziya-tr	transliteration	Turkish or Kurdish Ziya in Turkish, Kurdish or English letters	ziya zia zeea
    hiwa-tr	transliteration	Turkish or Kurdish Hiwa in Turkish, Kurdish or English letters	hiwa heewa hewa
    karwan-tr	transliteration	Turkish or Kurdish Karwan in Turkish, Kurdish or English letters	karwan karvan karouan
    kawa-tr	transliteration	Turkish or Kurdish Kawa in Turkish, Kurdish or English letters	kawa kaveh kava
    nechirvan-tr	transliteration	Turkish or Kurdish Nechirvan in Turkish, Kurdish or English letters	nechirvan nichirvan nechirwan
    sherko-tr	transliteration	Turkish or Kurdish Sherko in Turkish, Kurdish or English letters	sherko shirko sherkoh
    shilan-tr	transliteration	Turkish or Kurdish Shilan in Turkish, Kurdish or English letters	shilan shelan sheelan
    zilan-tr	transliteration	Turkish or Kurdish Zilan in Turkish, Kurdish or English letters	zilan zeelan
    abolfazl-fa	transliteration	Persian, Dari or Pashto Abolfazl by different rules	abolfazl abulfazl abolfazel abulfazal
    afsaneh-fa	transliteration	Persian, Dari or Pashto Afsaneh by different rules	afsaneh afsana afsane
    amirali-fa	transliteration	Persian, Dari or Pashto Amirali by different rules	amirali ameerali amirally
    amirhossein-fa	transliteration	Persian, Dari or Pashto Amirhossein by different rules	amirhossein amirhussain amirhosein ameerhussain
    arezoo-fa	transliteration	Persian, Dari or Pashto Arezoo by different rules	arezoo arezu arzu
    atefeh-fa	transliteration	Persian, Dari or Pashto Atefeh by different rules	atefeh atifa atefe
    azadeh-fa	transliteration	Persian, Dari or Pashto Azadeh by different rules	azadeh azada azade
    bahareh-fa	transliteration	Persian, Dari or Pashto Bahareh by different rules	bahareh bahara bahar
    behrouz-fa	transliteration	Persian, Dari or Pashto Behrouz by different rules	behrouz behrooz behruz bahrooz
    behzad-fa	transliteration	Persian, Dari or Pashto Behzad by different rules	behzad bahzad behzaad
    bijan-fa	transliteration	Persian, Dari or Pashto Bijan by different rules	bijan bizhan
    darioush-fa	transliteration	Persian, Dari or Pashto Darioush by different rules	darioush dariush daryoush daryush
    elaheh-fa	transliteration	Persian, Dari or Pashto Elaheh by different rules	elaheh elahe elahah
    elnaz-fa	transliteration	Persian, Dari or Pashto Elnaz by different rules	elnaz elnaaz ilnaz
    farhad-fa	transliteration	Persian, Dari or Pashto Farhad by different rules	farhad farhaad ferhat
    fariba-fa	transliteration	Persian, Dari or Pashto Fariba by different rules	fariba fareeba
    farshid-fa	transliteration	Persian, Dari or Pashto Farshid by different rules	farshid farsheed
    fatemeh-fa	transliteration	Persian, Dari or Pashto Fatemeh by different rules	fatemeh fatima fateme fatemah
    fereshteh-fa	transliteration	Persian, Dari or Pashto Fereshteh by different rules	fereshteh freshta fereshta fershta fereshte
    firouz-fa	transliteration	Persian, Dari or Pashto Firouz by different rules	firouz feroz firoz firuz pheroze
    freydoun-fa	transliteration	Persian, Dari or Pashto Freydoun by different rules	freydoun faridun fereydoun fereydoon
    ghazaleh-fa	transliteration	Persian, Dari or Pashto Ghazaleh by different rules	ghazaleh ghazala gazale
    gulalai-fa	transliteration	Persian, Dari or Pashto Gulalai by different rules	gulalai gulaly
    haleh-fa	transliteration	Persian, Dari or Pashto Haleh by different rules	haleh hala hale
    hamed-fa	transliteration	Persian, Dari or Pashto Hamed by different rules	hamed hamid hameed
    hooman-fa	transliteration	Persian, Dari or Pashto Hooman by different rules	hooman human houman
    jamshid-fa	transliteration	Persian, Dari or Pashto Jamshid by different rules	jamshid jamsheed jamshed
    kambiz-fa	transliteration	Persian, Dari or Pashto Kambiz by different rules	kambiz kambeez
    kaveh-fa	transliteration	Persian, Dari or Pashto Kaveh by different rules	kaveh kave kawa
    khatereh-fa	transliteration	Persian, Dari or Pashto Khatereh by different rules	khatereh khatera khatira
    kiarash-fa	transliteration	Persian, Dari or Pashto Kiarash by different rules	kiarash kiyarash kearash
    kourosh-fa	transliteration	Persian, Dari or Pashto Kourosh by different rules	kourosh koorosh kurosh cyrus
    laleh-fa	transliteration	Persian, Dari or Pashto Laleh by different rules	laleh lala lale
    maliheh-fa	transliteration	Persian, Dari or Pashto Maliheh by different rules	maliheh maliha malihe
    marzieh-fa	transliteration	Persian, Dari or Pashto Marzieh by different rules	marzieh marziya marziyeh marzia
    masoumeh-fa	transliteration	Persian, Dari or Pashto Masoumeh by different rules	masoumeh masouma masuma masoomeh masume
    mirwais-fa	transliteration	Persian, Dari or Pashto Mirwais by different rules	mirwais mirwaiz mirways meerwais
    mitra-fa	transliteration	Persian, Dari or Pashto Mitra by different rules	mitra meetra
    mojtaba-fa	transliteration	Persian, Dari or Pashto Mojtaba by different rules	mojtaba mujtaba mojtabah
    morteza-fa	transliteration	Persian, Dari or Pashto Morteza by different rules	morteza murtaza mortaza
    nahid-fa	transliteration	Persian, Dari or Pashto Nahid by different rules	nahid naheed
    nasim-fa	transliteration	Persian, Dari or Pashto Nasim by different rules	nasim naseem
    nazanin-fa	transliteration	Persian, Dari or Pashto Nazanin by different rules	nazanin nazaneen naznin
    negar-fa	transliteration	Persian, Dari or Pashto Negar by different rules	negar nigar negaar
    niloufar-fa	transliteration	Persian, Dari or Pashto Niloufar by different rules	niloufar nilufar niloofar
    noushin-fa	transliteration	Persian, Dari or Pashto Noushin by different rules	noushin nooshin nushin
    parisa-fa	transliteration	Persian, Dari or Pashto Parisa by different rules	parisa pareesa
    parwana-fa	transliteration	Persian, Dari or Pashto Parwana by different rules	parwana parvaneh parvana parwaneh
    parviz-fa	transliteration	Persian, Dari or Pashto Parviz by different rules	parviz parwiz parvez pervez
    peyman-fa	transliteration	Persian, Dari or Pashto Peyman by different rules	peyman paiman payman
    pouya-fa	transliteration	Persian, Dari or Pashto Pouya by different rules	pouya puya pooya
    qais-fa	transliteration	Persian, Dari or Pashto Qais by different rules	qais kais qays kaiss
    ramin-fa	transliteration	Persian, Dari or Pashto Ramin by different rules	ramin rameen
    reyhaneh-fa	transliteration	Persian, Dari or Pashto Reyhaneh by different rules	reyhaneh rayhana reihane
    roya-fa	transliteration	Persian, Dari or Pashto Roya by different rules	roya ruya roia
    saeedeh-fa	transliteration	Persian, Dari or Pashto Saeedeh by different rules	saeedeh saida saeeda saideh
    samaneh-fa	transliteration	Persian, Dari or Pashto Samaneh by different rules	samaneh samana
    sepideh-fa	transliteration	Persian, Dari or Pashto Sepideh by different rules	sepideh sepida sapida
    setareh-fa	transliteration	Persian, Dari or Pashto Setareh by different rules	setareh sitara setara
    shahrzad-fa	transliteration	Persian, Dari or Pashto Shahrzad by different rules	shahrzad scheherazade sheherzad shahrazad
    shapour-fa	transliteration	Persian, Dari or Pashto Shapour by different rules	shapour shapur shahpoor
    sharareh-fa	transliteration	Persian, Dari or Pashto Sharareh by different rules	sharareh sharara
    shirin-fa	transliteration	Persian, Dari or Pashto Shirin by different rules	shirin shireen sheereen
    shohreh-fa	transliteration	Persian, Dari or Pashto Shohreh by different rules	shohreh shohra shohre
    siavash-fa	transliteration	Persian, Dari or Pashto Siavash by different rules	siavash siyavash siavush
    simin-fa	transliteration	Persian, Dari or Pashto Simin by different rules	simin simeen
    soheila-fa	transliteration	Persian, Dari or Pashto Soheila by different rules	soheila suhaila soheyla
    soraya-fa	transliteration	Persian, Dari or Pashto Soraya by different rules	soraya suraya thuraya sorayya
    taraneh-fa	transliteration	Persian, Dari or Pashto Taraneh by different rules	taraneh tarana
    zohreh-fa	transliteration	Persian, Dari or Pashto Zohreh by different rules	zohreh zohra zuhra
    zarghuna-fa	transliteration	Persian, Dari or Pashto Zarghuna by different rules	zarghuna zarghoona

    # Horn of Africa
    cabdi-so	transliteration	Somali Cabdi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdi abdi abdy
    cabdullahi-so	transliteration	Somali Cabdullahi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdullahi abdullahi abdulahi abdillahi
    cabdulle-so	transliteration	Somali Cabdulle, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdulle abdulle abdule
    cabdiraxmaan-so	transliteration	Somali Cabdiraxmaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdiraxmaan abdirahman abdurahman abdulrahman cabdirahman
    cabdiqaadir-so	transliteration	Somali Cabdiqaadir, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdiqaadir abdiqadir abdulkadir abdikadir
    cabdifataax-so	transliteration	Somali Cabdifataax, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdifataax abdifatah abdifattah abdulfatah
    cabdinaasir-so	transliteration	Somali Cabdinaasir, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdinaasir abdinasir abdinasser abdulnasir
    cabdirisaaq-so	transliteration	Somali Cabdirisaaq, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdirisaaq abdirizak abdirisaq abdurazak abdirisak
    cabdisalaan-so	transliteration	Somali Cabdisalaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdisalaan abdisalam abdisalan abdulsalam
    cabdiweli-so	transliteration	Somali Cabdiweli, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdiweli abdiwali abdiweli abdulwali
    cabdixakiin-so	transliteration	Somali Cabdixakiin, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdixakiin abdihakim abdihakin abdulhakim
    cabdikariin-so	transliteration	Somali Cabdikariin, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdikariin abdikarim abdikarin abdulkarim
    cabdicasiis-so	transliteration	Somali Cabdicasiis, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdicasiis abdiaziz abdulaziz abdiasis
    cadnaan-so	transliteration	Somali Cadnaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cadnaan adnan
    caasha-so	transliteration	Somali Caasha, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	caasha aisha asha ayesha casha
    caaisha-so	transliteration	Somali Caaisha, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	caaisha aisha caisha
    casho-so	transliteration	Somali Casho, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	casho asho aisha
    cabdillaahi-so	transliteration	Somali Cabdillaahi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cabdillaahi abdullahi abdilahi
    cismaan-so	transliteration	Somali Cismaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cismaan osman usman cusmaan
    cumar-so	transliteration	Somali Cumar, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cumar omar umar
    cusmaan-so	transliteration	Somali Cusmaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cusmaan osman usman othman
    ciise-so	transliteration	Somali Ciise, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	ciise isse issa isa essa
    cilmi-so	transliteration	Somali Cilmi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cilmi elmi ilmi
    caydiid-so	transliteration	Somali Caydiid, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	caydiid aideed aydid
    cawaale-so	transliteration	Somali Cawaale, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	cawaale awale
    axmed-so	transliteration	Somali Axmed, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	axmed ahmed ahmad axmad
    maxamed-so	transliteration	Somali Maxamed, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	maxamed mohamed mohammed mahamed muhammad mahammed
    maxamuud-so	transliteration	Somali Maxamuud, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	maxamuud mohamud mahmoud mohamoud mahamud mahamoud
    maxad-so	transliteration	Somali Maxad, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	maxad mahad mahat
    muxumed-so	transliteration	Somali Muxumed, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	muxumed muhumed mohumed
    muuse-so	transliteration	Somali Muuse, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	muuse musa muse mousa
    nuuradiin-so	transliteration	Somali Nuuradiin, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	nuuradiin nuradin nuradeen nuruddin
    nasteexo-so	transliteration	Somali Nasteexo, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	nasteexo nasteho nasteha nastexo
    naciimo-so	transliteration	Somali Naciimo, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	naciimo naima nacima naimo
    ibraahin-so	transliteration	Somali Ibraahin, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	ibraahin ibrahim ibrahin
    ismaaciil-so	transliteration	Somali Ismaaciil, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	ismaaciil ismail ismael
    isaaq-so	transliteration	Somali Isaaq, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	isaaq isaq isak isaac
    ilhaan-so	transliteration	Somali Ilhaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	ilhaan ilhan elhan
    ifraax-so	transliteration	Somali Ifraax, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	ifraax ifrah efrah
    iqraan-so	transliteration	Somali Iqraan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	iqraan ikran iqran
    hodan-so	transliteration	Somali Hodan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	hodan hoodan hodon
    hibaaq-so	transliteration	Somali Hibaaq, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	hibaaq hibaq hibak
    hamdi-so	transliteration	Somali Hamdi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	hamdi xamdi hamdy
    xamse-so	transliteration	Somali Xamse, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xamse hamse hamza
    xasan-so	transliteration	Somali Xasan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xasan hassan hasan
    xuseen-so	transliteration	Somali Xuseen, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xuseen hussein husein hussen hussain
    xaliimo-so	transliteration	Somali Xaliimo, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xaliimo halimo halima
    xafso-so	transliteration	Somali Xafso, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xafso hafsa hafso
    xaawo-so	transliteration	Somali Xaawo, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xaawo hawa hawo hava
    xaashi-so	transliteration	Somali Xaashi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xaashi hashi
    xirsi-so	transliteration	Somali Xirsi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	xirsi hirsi hersi
    khadiija-so	transliteration	Somali Khadiija, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	khadiija khadija khadijo kadija
    khadra-so	transliteration	Somali Khadra, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	khadra khadro qadra
    keynaan-so	transliteration	Somali Keynaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	keynaan kaynan keinan
    kaltuun-so	transliteration	Somali Kaltuun, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	kaltuun kaltun kulthum
    deeqa-so	transliteration	Somali Deeqa, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	deeqa deqa dequa
    daahir-so	transliteration	Somali Daahir, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	daahir dahir tahir
    fadumo-so	transliteration	Somali Fadumo, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	fadumo faduma fatuma fatima faadumo fadduma
    farxiya-so	transliteration	Somali Farxiya, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	farxiya farhiya farhia farxiyo
    farxaan-so	transliteration	Somali Farxaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	farxaan farhan ferhan
    faarax-so	transliteration	Somali Faarax, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	faarax farah farrah
    fawsiya-so	transliteration	Somali Fawsiya, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	fawsiya fowsia fawzia fowziya fauzia
    guuleed-so	transliteration	Somali Guuleed, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	guuleed guled gulled
    geeddi-so	transliteration	Somali Geeddi, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	geeddi geedi gedi
    ikraan-so	transliteration	Somali Ikraan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	ikraan ikran ikraam
    jaamac-so	transliteration	Somali Jaamac, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	jaamac jama jamac
    jamiilo-so	transliteration	Somali Jamiilo, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	jamiilo jamila jamilo
    layla-so	transliteration	Somali Layla, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	layla leyla laylo
    liibaan-so	transliteration	Somali Liibaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	liibaan liban leban
    mariyaan-so	transliteration	Somali Mariyaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	mariyaan mariam maryan mariyan
    nimco-so	transliteration	Somali Nimco, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	nimco nimo nimca nimao
    raxma-so	transliteration	Somali Raxma, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	raxma rahma rahmo raxmo
    rooble-so	transliteration	Somali Rooble, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	rooble roble robleh
    ruqiya-so	transliteration	Somali Ruqiya, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	ruqiya ruqia rukia roqia
    sacdiya-so	transliteration	Somali Sacdiya, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	sacdiya sadia sacdiyo saadia
    saynab-so	transliteration	Somali Saynab, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	saynab zainab zaynab saynabo zeinab
    sahra-so	transliteration	Somali Sahra, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	sahra zahra sahro
    sakariye-so	transliteration	Somali Sakariye, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	sakariye zakaria zakariya sakariya
    shaafici-so	transliteration	Somali Shaafici, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	shaafici shafi shafie shafici
    siciid-so	transliteration	Somali Siciid, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	siciid said saeed
    suleekho-so	transliteration	Somali Suleekho, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	suleekho suleikha zuleikha sulekha
    sumaya-so	transliteration	Somali Sumaya, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	sumaya sumayo sumeya
    suleymaan-so	transliteration	Somali Suleymaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	suleymaan suleiman saleban sulaiman
    saleebaan-so	transliteration	Somali Saleebaan, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	saleebaan saleban suleiman suleban
    taysiir-so	transliteration	Somali Taysiir, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	taysiir tayseer
    umulkheyr-so	transliteration	Somali Umulkheyr, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	umulkheyr umulkhair umalkhayr
    yaxye-so	transliteration	Somali Yaxye, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	yaxye yahya yahye
    yoonis-so	transliteration	Somali Yoonis, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	yoonis yonis yunus yunis younis
    yuusuf-so	transliteration	Somali Yuusuf, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	yuusuf yusuf yousuf yusef
    zakariye-so	transliteration	Somali Zakariye, Somali letters (x for h, c for a breath, doubled vowels) or Arabic-style spelling	zakariye zakaria zakariya
    abebe-et	transliteration	Ethiopian or Eritrean Abebe, from Ge'ez script by ear	abebe abbebe ababa
    afewerki-et	transliteration	Ethiopian or Eritrean Afewerki, from Ge'ez script by ear	afewerki afeworki afwerki
    alemayehu-et	transliteration	Ethiopian or Eritrean Alemayehu, from Ge'ez script by ear	alemayehu alemayhu alemu
    alemtsehay-et	transliteration	Ethiopian or Eritrean Alemtsehay, from Ge'ez script by ear	alemtsehay alemtsehai alemtsehaye
    amanuel-et	transliteration	Ethiopian or Eritrean Amanuel, from Ge'ez script by ear	amanuel emmanuel amanueal emanuel
    asmeret-et	transliteration	Ethiopian or Eritrean Asmeret, from Ge'ez script by ear	asmeret asmerat asmaret
    aster-et	transliteration	Ethiopian or Eritrean Aster, from Ge'ez script by ear	aster astier esther
    bereket-et	transliteration	Ethiopian or Eritrean Bereket, from Ge'ez script by ear	bereket berekete barakat
    berhane-et	transliteration	Ethiopian or Eritrean Berhane, from Ge'ez script by ear	berhane birhane brhane berhan
    biniam-et	transliteration	Ethiopian or Eritrean Biniam, from Ge'ez script by ear	biniam beniam biniyam benyam benjamin
    dagmawi-et	transliteration	Ethiopian or Eritrean Dagmawi, from Ge'ez script by ear	dagmawi dagim dagmawe
    daniel-et	transliteration	Ethiopian or Eritrean Daniel, from Ge'ez script by ear	daniel danail
    dawit-et	transliteration	Ethiopian or Eritrean Dawit, from Ge'ez script by ear	dawit david daweet dawyt
    eyob-et	transliteration	Ethiopian or Eritrean Eyob, from Ge'ez script by ear	eyob eyobe job iyob
    ermias-et	transliteration	Ethiopian or Eritrean Ermias, from Ge'ez script by ear	ermias ermyas jeremiah yermias
    feven-et	transliteration	Ethiopian or Eritrean Feven, from Ge'ez script by ear	feven fevin feben
    filmon-et	transliteration	Ethiopian or Eritrean Filmon, from Ge'ez script by ear	filmon philemon filimon
    fitsum-et	transliteration	Ethiopian or Eritrean Fitsum, from Ge'ez script by ear	fitsum fetsum fisum
    freweini-et	transliteration	Ethiopian or Eritrean Freweini, from Ge'ez script by ear	freweini frewoini freweyni firewayni
    gebre-et	transliteration	Ethiopian or Eritrean Gebre, from Ge'ez script by ear	gebre ghebre gabre
    gebremariam-et	transliteration	Ethiopian or Eritrean Gebremariam, from Ge'ez script by ear	gebremariam ghebremariam gebremaryam gabremariam
    gebremeskel-et	transliteration	Ethiopian or Eritrean Gebremeskel, from Ge'ez script by ear	gebremeskel ghebremeskel gebremesqel
    gebrehiwet-et	transliteration	Ethiopian or Eritrean Gebrehiwet, from Ge'ez script by ear	gebrehiwet ghebrehiwet gebrehiwot gabrehiwet
    gebreselassie-et	transliteration	Ethiopian or Eritrean Gebreselassie, from Ge'ez script by ear	gebreselassie ghebreselassie gebreselasie gebresilassie
    getachew-et	transliteration	Ethiopian or Eritrean Getachew, from Ge'ez script by ear	getachew getachow getacho
    ghirmay-et	transliteration	Ethiopian or Eritrean Ghirmay, from Ge'ez script by ear	ghirmay girmay ghirmai girmai
    habtom-et	transliteration	Ethiopian or Eritrean Habtom, from Ge'ez script by ear	habtom habtam habtome
    haileselassie-et	transliteration	Ethiopian or Eritrean Haileselassie, from Ge'ez script by ear	haileselassie hayleselassie haileselasie haileslassie
    hailemariam-et	transliteration	Ethiopian or Eritrean Hailemariam, from Ge'ez script by ear	hailemariam haylemariam hailemaryam
    helen-et	transliteration	Ethiopian or Eritrean Helen, from Ge'ez script by ear	helen hellen heleni
    henok-et	transliteration	Ethiopian or Eritrean Henok, from Ge'ez script by ear	henok enoch henock
    hiwet-et	transliteration	Ethiopian or Eritrean Hiwet, from Ge'ez script by ear	hiwet hiwot heywot hewet
    isaias-et	transliteration	Ethiopian or Eritrean Isaias, from Ge'ez script by ear	isaias isayas esayas isaiah
    kaleab-et	transliteration	Ethiopian or Eritrean Kaleab, from Ge'ez script by ear	kaleab caleb kaleb
    kidist-et	transliteration	Ethiopian or Eritrean Kidist, from Ge'ez script by ear	kidist kedest kidest
    lidya-et	transliteration	Ethiopian or Eritrean Lidya, from Ge'ez script by ear	lidya lydia lidia
    mehari-et	transliteration	Ethiopian or Eritrean Mehari, from Ge'ez script by ear	mehari mehary mahari
    mekonnen-et	transliteration	Ethiopian or Eritrean Mekonnen, from Ge'ez script by ear	mekonnen mekonen makonnen
    meseret-et	transliteration	Ethiopian or Eritrean Meseret, from Ge'ez script by ear	meseret mesret masarat
    mihret-et	transliteration	Ethiopian or Eritrean Mihret, from Ge'ez script by ear	mihret mehret mihiret
    mikael-et	transliteration	Ethiopian or Eritrean Mikael, from Ge'ez script by ear	mikael mikiel michael mikaele
    mulugeta-et	transliteration	Ethiopian or Eritrean Mulugeta, from Ge'ez script by ear	mulugeta muluget mulu
    natnael-et	transliteration	Ethiopian or Eritrean Natnael, from Ge'ez script by ear	natnael nathaniel natinael natanael
    nahom-et	transliteration	Ethiopian or Eritrean Nahom, from Ge'ez script by ear	nahom nahome nahum
    rahel-et	transliteration	Ethiopian or Eritrean Rahel, from Ge'ez script by ear	rahel rachel raheal
    robel-et	transliteration	Ethiopian or Eritrean Robel, from Ge'ez script by ear	robel robell rubel
    ruta-et	transliteration	Ethiopian or Eritrean Ruta, from Ge'ez script by ear	ruta ruth rutta
    samrawit-et	transliteration	Ethiopian or Eritrean Samrawit, from Ge'ez script by ear	samrawit samrawite semrawit
    samuel-et	transliteration	Ethiopian or Eritrean Samuel, from Ge'ez script by ear	samuel samuale
    selam-et	transliteration	Ethiopian or Eritrean Selam, from Ge'ez script by ear	selam salam selamawit
    selamawit-et	transliteration	Ethiopian or Eritrean Selamawit, from Ge'ez script by ear	selamawit selamawite selam
    semere-et	transliteration	Ethiopian or Eritrean Semere, from Ge'ez script by ear	semere semre samere
    senait-et	transliteration	Ethiopian or Eritrean Senait, from Ge'ez script by ear	senait senayt sennait
    tadesse-et	transliteration	Ethiopian or Eritrean Tadesse, from Ge'ez script by ear	tadesse tadese taddesse tadessa
    tekle-et	transliteration	Ethiopian or Eritrean Tekle, from Ge'ez script by ear	tekle takle tecle
    teklay-et	transliteration	Ethiopian or Eritrean Teklay, from Ge'ez script by ear	teklay tecklai teklai
    temesgen-et	transliteration	Ethiopian or Eritrean Temesgen, from Ge'ez script by ear	temesgen temesghen temesgan
    tesfay-et	transliteration	Ethiopian or Eritrean Tesfay, from Ge'ez script by ear	tesfay tesfaye tesfai tesfahe
    tesfu-et	transliteration	Ethiopian or Eritrean Tesfu, from Ge'ez script by ear	tesfu tesfai
    tewelde-et	transliteration	Ethiopian or Eritrean Tewelde, from Ge'ez script by ear	tewelde tewolde tuwelde
    tewodros-et	transliteration	Ethiopian or Eritrean Tewodros, from Ge'ez script by ear	tewodros theodore tedros teodros tewedros
    tigist-et	transliteration	Ethiopian or Eritrean Tigist, from Ge'ez script by ear	tigist tegest tigest
    tsegay-et	transliteration	Ethiopian or Eritrean Tsegay, from Ge'ez script by ear	tsegay tsegai tsegaye segay
    tsehay-et	transliteration	Ethiopian or Eritrean Tsehay, from Ge'ez script by ear	tsehay tsehai tsehaye sehay
    tsion-et	transliteration	Ethiopian or Eritrean Tsion, from Ge'ez script by ear	tsion zion sion
    weini-et	transliteration	Ethiopian or Eritrean Weini, from Ge'ez script by ear	weini woini weyni
    welday-et	transliteration	Ethiopian or Eritrean Welday, from Ge'ez script by ear	welday wolday weldai
    woldemariam-et	transliteration	Ethiopian or Eritrean Woldemariam, from Ge'ez script by ear	woldemariam weldemariam weldemaryam
    yared-et	transliteration	Ethiopian or Eritrean Yared, from Ge'ez script by ear	yared yarid jared
    yodit-et	transliteration	Ethiopian or Eritrean Yodit, from Ge'ez script by ear	yodit judith yodith
    yohannes-et	transliteration	Ethiopian or Eritrean Yohannes, from Ge'ez script by ear	yohannes john johannes yohanes yohanis
    yonas-et	transliteration	Ethiopian or Eritrean Yonas, from Ge'ez script by ear	yonas jonah yonass jonas
    yonatan-et	transliteration	Ethiopian or Eritrean Yonatan, from Ge'ez script by ear	yonatan jonathan yonathan
    yordanos-et	transliteration	Ethiopian or Eritrean Yordanos, from Ge'ez script by ear	yordanos yordans yerdanos
    yosef-et	transliteration	Ethiopian or Eritrean Yosef, from Ge'ez script by ear	yosef joseph yoseph yosief
    zewdi-et	transliteration	Ethiopian or Eritrean Zewdi, from Ge'ez script by ear	zewdi zewdie zawdi

    # West and Central Africa, the Caribbean
    adebayo-yo	diminutive	Yoruba Adebayo: everyday short form, or elided spelling	adebayo bayo adebayor ade
    adebola-yo	diminutive	Yoruba Adebola: everyday short form, or elided spelling	adebola bola debola
    adeboye-yo	diminutive	Yoruba Adeboye: everyday short form, or elided spelling	adeboye boye deboye
    adedayo-yo	diminutive	Yoruba Adedayo: everyday short form, or elided spelling	adedayo dayo dedayo
    adefolake-yo	diminutive	Yoruba Adefolake: everyday short form, or elided spelling	adefolake folake adefolakemi
    adegoke-yo	diminutive	Yoruba Adegoke: everyday short form, or elided spelling	adegoke goke degoke
    adekunle-yo	diminutive	Yoruba Adekunle: everyday short form, or elided spelling	adekunle kunle dekunle
    adeleke-yo	diminutive	Yoruba Adeleke: everyday short form, or elided spelling	adeleke leke deleke
    ademola-yo	diminutive	Yoruba Ademola: everyday short form, or elided spelling	ademola demola mola
    adenike-yo	diminutive	Yoruba Adenike: everyday short form, or elided spelling	adenike nike denike
    adeola-yo	diminutive	Yoruba Adeola: everyday short form, or elided spelling	adeola ola deola
    adeolu-yo	diminutive	Yoruba Adeolu: everyday short form, or elided spelling	adeolu deolu olu
    adesola-yo	diminutive	Yoruba Adesola: everyday short form, or elided spelling	adesola sola desola
    adetokunbo-yo	diminutive	Yoruba Adetokunbo: everyday short form, or elided spelling	adetokunbo tokunbo tokunboh
    adetola-yo	diminutive	Yoruba Adetola: everyday short form, or elided spelling	adetola tola detola
    adewale-yo	diminutive	Yoruba Adewale: everyday short form, or elided spelling	adewale wale dewale
    adeyemi-yo	diminutive	Yoruba Adeyemi: everyday short form, or elided spelling	adeyemi yemi adeyeme
    aderonke-yo	diminutive	Yoruba Aderonke: everyday short form, or elided spelling	aderonke ronke deronke
    abayomi-yo	diminutive	Yoruba Abayomi: everyday short form, or elided spelling	abayomi yomi bayomi
    abimbola-yo	diminutive	Yoruba Abimbola: everyday short form, or elided spelling	abimbola bimbola bimbo
    abisola-yo	diminutive	Yoruba Abisola: everyday short form, or elided spelling	abisola bisola sola
    afolabi-yo	diminutive	Yoruba Afolabi: everyday short form, or elided spelling	afolabi fola afolaby
    akinwale-yo	diminutive	Yoruba Akinwale: everyday short form, or elided spelling	akinwale wale akin
    akintunde-yo	diminutive	Yoruba Akintunde: everyday short form, or elided spelling	akintunde tunde akin
    akinyemi-yo	diminutive	Yoruba Akinyemi: everyday short form, or elided spelling	akinyemi akin akinyeme
    anuoluwapo-yo	diminutive	Yoruba Anuoluwapo: everyday short form, or elided spelling	anuoluwapo anu anuoluwa
    ayodele-yo	diminutive	Yoruba Ayodele: everyday short form, or elided spelling	ayodele dele ayo
    ayomide-yo	diminutive	Yoruba Ayomide: everyday short form, or elided spelling	ayomide mide ayo ayomidey
    ayokunle-yo	diminutive	Yoruba Ayokunle: everyday short form, or elided spelling	ayokunle kunle ayo
    ayotunde-yo	diminutive	Yoruba Ayotunde: everyday short form, or elided spelling	ayotunde tunde ayo
    babajide-yo	diminutive	Yoruba Babajide: everyday short form, or elided spelling	babajide jide
    babatunde-yo	diminutive	Yoruba Babatunde: everyday short form, or elided spelling	babatunde tunde baba babtunde
    bamidele-yo	diminutive	Yoruba Bamidele: everyday short form, or elided spelling	bamidele dele bami
    boluwatife-yo	diminutive	Yoruba Boluwatife: everyday short form, or elided spelling	boluwatife bolu tife
    damilola-yo	diminutive	Yoruba Damilola: everyday short form, or elided spelling	damilola dami lola damilolah
    damilare-yo	diminutive	Yoruba Damilare: everyday short form, or elided spelling	damilare dami lare
    darasimi-yo	diminutive	Yoruba Darasimi: everyday short form, or elided spelling	darasimi dara simi
    ebunoluwa-yo	diminutive	Yoruba Ebunoluwa: everyday short form, or elided spelling	ebunoluwa ebun
    eniola-yo	diminutive	Yoruba Eniola: everyday short form, or elided spelling	eniola eni niola
    enitan-yo	diminutive	Yoruba Enitan: everyday short form, or elided spelling	enitan eni
    feyisayo-yo	diminutive	Yoruba Feyisayo: everyday short form, or elided spelling	feyisayo feyi sayo
    folasade-yo	diminutive	Yoruba Folasade: everyday short form, or elided spelling	folasade sade folashade shade
    funmilayo-yo	diminutive	Yoruba Funmilayo: everyday short form, or elided spelling	funmilayo funmi layo
    gbenga-yo	diminutive	Yoruba Gbenga: everyday short form, or elided spelling	gbenga olugbenga benga
    ibukunoluwa-yo	diminutive	Yoruba Ibukunoluwa: everyday short form, or elided spelling	ibukunoluwa ibukun ibk
    ifeoluwa-yo	diminutive	Yoruba Ifeoluwa: everyday short form, or elided spelling	ifeoluwa ife ifeoluwah
    itunuoluwa-yo	diminutive	Yoruba Itunuoluwa: everyday short form, or elided spelling	itunuoluwa itunu
    iyanuoluwa-yo	diminutive	Yoruba Iyanuoluwa: everyday short form, or elided spelling	iyanuoluwa iyanu
    jesutofunmi-yo	diminutive	Yoruba Jesutofunmi: everyday short form, or elided spelling	jesutofunmi tofunmi jesutofumi
    kehinde-yo	diminutive	Yoruba Kehinde: everyday short form, or elided spelling	kehinde kehinday
    mofiyinfoluwa-yo	diminutive	Yoruba Mofiyinfoluwa: everyday short form, or elided spelling	mofiyinfoluwa fiyin mofiyin
    mojisola-yo	diminutive	Yoruba Mojisola: everyday short form, or elided spelling	mojisola moji mojishola
    modupe-yo	diminutive	Yoruba Modupe: everyday short form, or elided spelling	modupe dupe modupeh
    morenike-yo	diminutive	Yoruba Morenike: everyday short form, or elided spelling	morenike nike renike
    mosunmola-yo	diminutive	Yoruba Mosunmola: everyday short form, or elided spelling	mosunmola mosun
    obafemi-yo	diminutive	Yoruba Obafemi: everyday short form, or elided spelling	obafemi femi oba
    olabisi-yo	diminutive	Yoruba Olabisi: everyday short form, or elided spelling	olabisi bisi
    oladele-yo	diminutive	Yoruba Oladele: everyday short form, or elided spelling	oladele dele ladele
    olajide-yo	diminutive	Yoruba Olajide: everyday short form, or elided spelling	olajide jide lajide
    olamide-yo	diminutive	Yoruba Olamide: everyday short form, or elided spelling	olamide lamide mide
    olanrewaju-yo	diminutive	Yoruba Olanrewaju: everyday short form, or elided spelling	olanrewaju lanre lanrewaju
    olasunkanmi-yo	diminutive	Yoruba Olasunkanmi: everyday short form, or elided spelling	olasunkanmi sunkanmi kanmi
    olatunde-yo	diminutive	Yoruba Olatunde: everyday short form, or elided spelling	olatunde tunde latunde
    olatunji-yo	diminutive	Yoruba Olatunji: everyday short form, or elided spelling	olatunji tunji latunji
    olawale-yo	diminutive	Yoruba Olawale: everyday short form, or elided spelling	olawale wale lawale
    olayinka-yo	diminutive	Yoruba Olayinka: everyday short form, or elided spelling	olayinka yinka layinka
    olubunmi-yo	diminutive	Yoruba Olubunmi: everyday short form, or elided spelling	olubunmi bunmi
    oludamilola-yo	diminutive	Yoruba Oludamilola: everyday short form, or elided spelling	oludamilola damilola dami
    oludare-yo	diminutive	Yoruba Oludare: everyday short form, or elided spelling	oludare dare
    olufemi-yo	diminutive	Yoruba Olufemi: everyday short form, or elided spelling	olufemi femi
    olufunke-yo	diminutive	Yoruba Olufunke: everyday short form, or elided spelling	olufunke funke olufunkeh
    olufunmilayo-yo	diminutive	Yoruba Olufunmilayo: everyday short form, or elided spelling	olufunmilayo funmilayo funmi
    olukayode-yo	diminutive	Yoruba Olukayode: everyday short form, or elided spelling	olukayode kayode kay
    olumide-yo	diminutive	Yoruba Olumide: everyday short form, or elided spelling	olumide mide
    olumuyiwa-yo	diminutive	Yoruba Olumuyiwa: everyday short form, or elided spelling	olumuyiwa muyiwa
    oluremi-yo	diminutive	Yoruba Oluremi: everyday short form, or elided spelling	oluremi remi
    olusegun-yo	diminutive	Yoruba Olusegun: everyday short form, or elided spelling	olusegun segun shegun
    oluseun-yo	diminutive	Yoruba Oluseun: everyday short form, or elided spelling	oluseun seun sheun
    olushola-yo	diminutive	Yoruba Olushola: everyday short form, or elided spelling	olushola shola sola olusola
    olutayo-yo	diminutive	Yoruba Olutayo: everyday short form, or elided spelling	olutayo tayo
    olutobi-yo	diminutive	Yoruba Olutobi: everyday short form, or elided spelling	olutobi tobi
    oluwabukola-yo	diminutive	Yoruba Oluwabukola: everyday short form, or elided spelling	oluwabukola bukola bukky
    oluwadamilare-yo	diminutive	Yoruba Oluwadamilare: everyday short form, or elided spelling	oluwadamilare damilare dami
    oluwadamilola-yo	diminutive	Yoruba Oluwadamilola: everyday short form, or elided spelling	oluwadamilola damilola dami
    oluwafemi-yo	diminutive	Yoruba Oluwafemi: everyday short form, or elided spelling	oluwafemi femi
    oluwafunmilayo-yo	diminutive	Yoruba Oluwafunmilayo: everyday short form, or elided spelling	oluwafunmilayo funmilayo funmi
    oluwakemi-yo	diminutive	Yoruba Oluwakemi: everyday short form, or elided spelling	oluwakemi kemi
    oluwasegun-yo	diminutive	Yoruba Oluwasegun: everyday short form, or elided spelling	oluwasegun segun
    oluwaseun-yo	diminutive	Yoruba Oluwaseun: everyday short form, or elided spelling	oluwaseun seun
    oluwaseyi-yo	diminutive	Yoruba Oluwaseyi: everyday short form, or elided spelling	oluwaseyi seyi
    oluwatobiloba-yo	diminutive	Yoruba Oluwatobiloba: everyday short form, or elided spelling	oluwatobiloba tobiloba tobi oluwatobi
    oluwatoyin-yo	diminutive	Yoruba Oluwatoyin: everyday short form, or elided spelling	oluwatoyin toyin
    oluwatomiwa-yo	diminutive	Yoruba Oluwatomiwa: everyday short form, or elided spelling	oluwatomiwa tomiwa tomi
    oluyemi-yo	diminutive	Yoruba Oluyemi: everyday short form, or elided spelling	oluyemi yemi
    omolara-yo	diminutive	Yoruba Omolara: everyday short form, or elided spelling	omolara lara omola
    omotayo-yo	diminutive	Yoruba Omotayo: everyday short form, or elided spelling	omotayo tayo
    omotola-yo	diminutive	Yoruba Omotola: everyday short form, or elided spelling	omotola tola omotolah
    opeyemi-yo	diminutive	Yoruba Opeyemi: everyday short form, or elided spelling	opeyemi ope yemi
    oreoluwa-yo	diminutive	Yoruba Oreoluwa: everyday short form, or elided spelling	oreoluwa ore
    oyindamola-yo	diminutive	Yoruba Oyindamola: everyday short form, or elided spelling	oyindamola oyinda oyin damola
    oyinkansola-yo	diminutive	Yoruba Oyinkansola: everyday short form, or elided spelling	oyinkansola oyinkan oyin
    semilore-yo	diminutive	Yoruba Semilore: everyday short form, or elided spelling	semilore semi
    sijuade-yo	diminutive	Yoruba Sijuade: everyday short form, or elided spelling	sijuade siju shijuade
    simisola-yo	diminutive	Yoruba Simisola: everyday short form, or elided spelling	simisola simi sola
    taiwo-yo	diminutive	Yoruba Taiwo: everyday short form, or elided spelling	taiwo taiye taye
    temidayo-yo	diminutive	Yoruba Temidayo: everyday short form, or elided spelling	temidayo dayo temi
    temiloluwa-yo	diminutive	Yoruba Temiloluwa: everyday short form, or elided spelling	temiloluwa temi temilolu
    temitayo-yo	diminutive	Yoruba Temitayo: everyday short form, or elided spelling	temitayo tayo temi
    temitope-yo	diminutive	Yoruba Temitope: everyday short form, or elided spelling	temitope tope temi
    tiwalade-yo	diminutive	Yoruba Tiwalade: everyday short form, or elided spelling	tiwalade tiwa
    titilayo-yo	diminutive	Yoruba Titilayo: everyday short form, or elided spelling	titilayo titi layo
    tolulope-yo	diminutive	Yoruba Tolulope: everyday short form, or elided spelling	tolulope tolu lope
    toluwalase-yo	diminutive	Yoruba Toluwalase: everyday short form, or elided spelling	toluwalase tolu toluwa
    toluwani-yo	diminutive	Yoruba Toluwani: everyday short form, or elided spelling	toluwani tolu
    yetunde-yo	diminutive	Yoruba Yetunde: everyday short form, or elided spelling	yetunde yetty yetundeh
    adaeze-ig	diminutive	Igbo Adaeze: the short form leaves God's name or the verb out	adaeze ada adaezeh
    adaobi-ig	diminutive	Igbo Adaobi: the short form leaves God's name or the verb out	adaobi ada adaobih
    amarachi-ig	diminutive	Igbo Amarachi: the short form leaves God's name or the verb out	amarachi amara amarachukwu
    anwuli-ig	diminutive	Igbo Anwuli: the short form leaves God's name or the verb out	anwuli anwulika
    arinze-ig	diminutive	Igbo Arinze: the short form leaves God's name or the verb out	arinze arinzechukwu
    azubuike-ig	diminutive	Igbo Azubuike: the short form leaves God's name or the verb out	azubuike azu zubike
    chiamaka-ig	diminutive	Igbo Chiamaka: the short form leaves God's name or the verb out	chiamaka amaka chi
    chibueze-ig	diminutive	Igbo Chibueze: the short form leaves God's name or the verb out	chibueze chibu eze
    chibuike-ig	diminutive	Igbo Chibuike: the short form leaves God's name or the verb out	chibuike chibu chibuikem
    chibuzo-ig	diminutive	Igbo Chibuzo: the short form leaves God's name or the verb out	chibuzo chibuzor buzo
    chidera-ig	diminutive	Igbo Chidera: the short form leaves God's name or the verb out	chidera dera chideraa
    chidi-ig	diminutive	Igbo Chidi: the short form leaves God's name or the verb out	chidi chidiebere
    chidiebere-ig	diminutive	Igbo Chidiebere: the short form leaves God's name or the verb out	chidiebere chidi ebere
    chidinma-ig	diminutive	Igbo Chidinma: the short form leaves God's name or the verb out	chidinma dinma chidimma
    chiemeka-ig	diminutive	Igbo Chiemeka: the short form leaves God's name or the verb out	chiemeka emeka chiemekam
    chigozie-ig	diminutive	Igbo Chigozie: the short form leaves God's name or the verb out	chigozie gozie chigozirim
    chijioke-ig	diminutive	Igbo Chijioke: the short form leaves God's name or the verb out	chijioke jioke
    chika-ig	diminutive	Igbo Chika: the short form leaves God's name or the verb out	chika chikaodili
    chikamso-ig	diminutive	Igbo Chikamso: the short form leaves God's name or the verb out	chikamso kamso chikamsoo
    chikezie-ig	diminutive	Igbo Chikezie: the short form leaves God's name or the verb out	chikezie kezie
    chima-ig	diminutive	Igbo Chima: the short form leaves God's name or the verb out	chima chimaobi
    chimamanda-ig	diminutive	Igbo Chimamanda: the short form leaves God's name or the verb out	chimamanda manda
    chinaza-ig	diminutive	Igbo Chinaza: the short form leaves God's name or the verb out	chinaza naza chinazaekpere
    chinedu-ig	diminutive	Igbo Chinedu: the short form leaves God's name or the verb out	chinedu nedu chinedum edu
    chinelo-ig	diminutive	Igbo Chinelo: the short form leaves God's name or the verb out	chinelo nelo
    chinonso-ig	diminutive	Igbo Chinonso: the short form leaves God's name or the verb out	chinonso nonso chinoso
    chinwe-ig	diminutive	Igbo Chinwe: the short form leaves God's name or the verb out	chinwe chinwendu chinweh
    chinyere-ig	diminutive	Igbo Chinyere: the short form leaves God's name or the verb out	chinyere nyere
    chioma-ig	diminutive	Igbo Chioma: the short form leaves God's name or the verb out	chioma oma
    chisom-ig	diminutive	Igbo Chisom: the short form leaves God's name or the verb out	chisom chisomaga som
    chizoba-ig	diminutive	Igbo Chizoba: the short form leaves God's name or the verb out	chizoba zoba
    chukwudi-ig	diminutive	Igbo Chukwudi: the short form leaves God's name or the verb out	chukwudi chudi chukwudy
    chukwuebuka-ig	diminutive	Igbo Chukwuebuka: the short form leaves God's name or the verb out	chukwuebuka ebuka chukwuebukar
    chukwuemeka-ig	diminutive	Igbo Chukwuemeka: the short form leaves God's name or the verb out	chukwuemeka emeka chukwemeka
    chukwuka-ig	diminutive	Igbo Chukwuka: the short form leaves God's name or the verb out	chukwuka chuka
    chukwuma-ig	diminutive	Igbo Chukwuma: the short form leaves God's name or the verb out	chukwuma chuma
    ebele-ig	diminutive	Igbo Ebele: the short form leaves God's name or the verb out	ebele ebelechukwu
    ebube-ig	diminutive	Igbo Ebube: the short form leaves God's name or the verb out	ebube ebubechukwu
    ebuka-ig	diminutive	Igbo Ebuka: the short form leaves God's name or the verb out	ebuka ebukachukwu
    emeka-ig	diminutive	Igbo Emeka: the short form leaves God's name or the verb out	emeka emekah chiemeka
    ifeanyi-ig	diminutive	Igbo Ifeanyi: the short form leaves God's name or the verb out	ifeanyi ify anyi ifeanyichukwu
    ifeoma-ig	diminutive	Igbo Ifeoma: the short form leaves God's name or the verb out	ifeoma ify ifeomah
    ifunanya-ig	diminutive	Igbo Ifunanya: the short form leaves God's name or the verb out	ifunanya ify nanya
    ikechukwu-ig	diminutive	Igbo Ikechukwu: the short form leaves God's name or the verb out	ikechukwu ike iyke
    ikenna-ig	diminutive	Igbo Ikenna: the short form leaves God's name or the verb out	ikenna ike kenna
    kamsiyochukwu-ig	diminutive	Igbo Kamsiyochukwu: the short form leaves God's name or the verb out	kamsiyochukwu kamsi kamsiyo kamsy
    kelechi-ig	diminutive	Igbo Kelechi: the short form leaves God's name or the verb out	kelechi kele kelechukwu
    kosisochukwu-ig	diminutive	Igbo Kosisochukwu: the short form leaves God's name or the verb out	kosisochukwu kosi kosiso
    lotanna-ig	diminutive	Igbo Lotanna: the short form leaves God's name or the verb out	lotanna lota
    mmesoma-ig	diminutive	Igbo Mmesoma: the short form leaves God's name or the verb out	mmesoma mesoma mmeso
    munachiso-ig	diminutive	Igbo Munachiso: the short form leaves God's name or the verb out	munachiso muna munachi munachimso
    ndubuisi-ig	diminutive	Igbo Ndubuisi: the short form leaves God's name or the verb out	ndubuisi ndu buisi
    nkechi-ig	diminutive	Igbo Nkechi: the short form leaves God's name or the verb out	nkechi nkechinyere kechi
    nkemdilim-ig	diminutive	Igbo Nkemdilim: the short form leaves God's name or the verb out	nkemdilim nkem dilim
    nneka-ig	diminutive	Igbo Nneka: the short form leaves God's name or the verb out	nneka nnekah neka
    nneoma-ig	diminutive	Igbo Nneoma: the short form leaves God's name or the verb out	nneoma neoma nne
    nwachukwu-ig	diminutive	Igbo Nwachukwu: the short form leaves God's name or the verb out	nwachukwu nwa
    obinna-ig	diminutive	Igbo Obinna: the short form leaves God's name or the verb out	obinna obi binna
    obioma-ig	diminutive	Igbo Obioma: the short form leaves God's name or the verb out	obioma obi
    ogechi-ig	diminutive	Igbo Ogechi: the short form leaves God's name or the verb out	ogechi ogechukwu oge
    okechukwu-ig	diminutive	Igbo Okechukwu: the short form leaves God's name or the verb out	okechukwu okey oke
    oluchi-ig	diminutive	Igbo Oluchi: the short form leaves God's name or the verb out	oluchi oluchukwu
    onyeka-ig	diminutive	Igbo Onyeka: the short form leaves God's name or the verb out	onyeka onyekachi
    onyekachi-ig	diminutive	Igbo Onyekachi: the short form leaves God's name or the verb out	onyekachi kachi onyeka
    onyinyechi-ig	diminutive	Igbo Onyinyechi: the short form leaves God's name or the verb out	onyinyechi onyinye onyi
    sochima-ig	diminutive	Igbo Sochima: the short form leaves God's name or the verb out	sochima sochi
    somtochukwu-ig	diminutive	Igbo Somtochukwu: the short form leaves God's name or the verb out	somtochukwu somto somtochi
    tobechukwu-ig	diminutive	Igbo Tobechukwu: the short form leaves God's name or the verb out	tobechukwu tobe tobechi
    toochukwu-ig	diminutive	Igbo Toochukwu: the short form leaves God's name or the verb out	toochukwu too tochi tochukwu
    uchechukwu-ig	diminutive	Igbo Uchechukwu: the short form leaves God's name or the verb out	uchechukwu uche
    uchenna-ig	diminutive	Igbo Uchenna: the short form leaves God's name or the verb out	uchenna uche
    ugochukwu-ig	diminutive	Igbo Ugochukwu: the short form leaves God's name or the verb out	ugochukwu ugo
    ugonna-ig	diminutive	Igbo Ugonna: the short form leaves God's name or the verb out	ugonna ugo
    uzochukwu-ig	diminutive	Igbo Uzochukwu: the short form leaves God's name or the verb out	uzochukwu uzo
    zikora-ig	diminutive	Igbo Zikora: the short form leaves God's name or the verb out	zikora ziko zikoranachukwu
    zimuzo-ig	diminutive	Igbo Zimuzo: the short form leaves God's name or the verb out	zimuzo zim
    kwame-ak	transliteration	Akan Kwame: day and place names in Twi, Fante and English letters	kwame kwami kwamina kwamena kwamie
    kwasi-ak	transliteration	Akan Kwasi: day and place names in Twi, Fante and English letters	kwasi kwesi akwasi kwasie
    kwadwo-ak	transliteration	Akan Kwadwo: day and place names in Twi, Fante and English letters	kwadwo kojo kwodwo kodjo cudjoe
    kwabena-ak	transliteration	Akan Kwabena: day and place names in Twi, Fante and English letters	kwabena kobina kwabina kobena
    kwaku-ak	transliteration	Akan Kwaku: day and place names in Twi, Fante and English letters	kwaku kweku kwakou kwekou
    kofi-ak	transliteration	Akan Kofi: day and place names in Twi, Fante and English letters	kofi koffi coffie koffee
    akosua-ak	transliteration	Akan Akosua: day and place names in Twi, Fante and English letters	akosua esi akosuah
    adwoa-ak	transliteration	Akan Adwoa: day and place names in Twi, Fante and English letters	adwoa adjoa ajoa adwoah
    akua-ak	transliteration	Akan Akua: day and place names in Twi, Fante and English letters	akua ekua akuah
    yaa-ak	transliteration	Akan Yaa: day and place names in Twi, Fante and English letters	yaa aba yaah
    afua-ak	transliteration	Akan Afua: day and place names in Twi, Fante and English letters	afua efua afia afuah
    nii-ak	transliteration	Akan Nii: day and place names in Twi, Fante and English letters	nii nee
    akwasi-ak	transliteration	Akan Akwasi: day and place names in Twi, Fante and English letters	akwasi kwasi akwesi
    afia-ak	transliteration	Akan Afia: day and place names in Twi, Fante and English letters	afia afiya effia
    kwabla-ak	transliteration	Akan Kwabla: day and place names in Twi, Fante and English letters	kwabla komla kwamla
    maame-ak	transliteration	Akan Maame: day and place names in Twi, Fante and English letters	maame mame maameh
    boakye-ak	transliteration	Akan Boakye: day and place names in Twi, Fante and English letters	boakye boachie boatchi
    aboubacar-wa	transliteration	West or Central African Aboubacar by French, English or Arabic habits	aboubacar abubakar boubacar aboubakar bubacarr
    aicha-wa	transliteration	West or Central African Aicha by French, English or Arabic habits	aicha aisha aichatou
    aissatou-wa	transliteration	West or Central African Aissatou by French, English or Arabic habits	aissatou aisatu aissata isatou isatu
    alhaji-wa	transliteration	West or Central African Alhaji by French, English or Arabic habits	alhaji alhagie elhadj elhadji
    amadou-wa	transliteration	West or Central African Amadou by French, English or Arabic habits	amadou amadu ahmadou ahmadu
    aminata-wa	transliteration	West or Central African Aminata by French, English or Arabic habits	aminata aminatu amina
    assane-wa	transliteration	West or Central African Assane by French, English or Arabic habits	assane hassan alhassane assan
    awa-wa	transliteration	West or Central African Awa by French, English or Arabic habits	awa hawa hawah
    babacar-wa	transliteration	West or Central African Babacar by French, English or Arabic habits	babacar boubacar babucarr
    bakary-wa	transliteration	West or Central African Bakary by French, English or Arabic habits	bakary bakari bacary
    binta-wa	transliteration	West or Central African Binta by French, English or Arabic habits	binta bintou bintu
    djibril-wa	transliteration	West or Central African Djibril by French, English or Arabic habits	djibril jibril gibril djibrilla
    ebrima-wa	transliteration	West or Central African Ebrima by French, English or Arabic habits	ebrima ibrahim ibrahima ebrimah
    fatou-wa	transliteration	West or Central African Fatou by French, English or Arabic habits	fatou fatoumata fatu fatumata
    fatoumata-wa	transliteration	West or Central African Fatoumata by French, English or Arabic habits	fatoumata fatmata fatimata fatumata fatima
    hawa-wa	transliteration	West or Central African Hawa by French, English or Arabic habits	hawa hauwa awa
    ibrahima-wa	transliteration	West or Central African Ibrahima by French, English or Arabic habits	ibrahima ibrahim ebrima brahima
    idrissa-wa	transliteration	West or Central African Idrissa by French, English or Arabic habits	idrissa idriss idrisa idris
    issouf-wa	transliteration	West or Central African Issouf by French, English or Arabic habits	issouf youssouf issoufou
    kadiatou-wa	transliteration	West or Central African Kadiatou by French, English or Arabic habits	kadiatou kadijatou kadiatu khadija kadidiatou
    kadijah-wa	transliteration	West or Central African Kadijah by French, English or Arabic habits	kadijah kadija khadija
    lamin-wa	transliteration	West or Central African Lamin by French, English or Arabic habits	lamin lamine alamin
    mamadou-wa	transliteration	West or Central African Mamadou by French, English or Arabic habits	mamadou mamadu muhamadou mohammed mahamadou
    mariama-wa	transliteration	West or Central African Mariama by French, English or Arabic habits	mariama mariam mariamah mariatu
    mariatu-wa	transliteration	West or Central African Mariatu by French, English or Arabic habits	mariatu mariam mariatou
    modou-wa	transliteration	West or Central African Modou by French, English or Arabic habits	modou momodou modu
    momodou-wa	transliteration	West or Central African Momodou by French, English or Arabic habits	momodou modou muhammad momodu
    moussa-wa	transliteration	West or Central African Moussa by French, English or Arabic habits	moussa musa moosa musah
    nafissatou-wa	transliteration	West or Central African Nafissatou by French, English or Arabic habits	nafissatou nafisatu nafissa nafi
    ousman-wa	transliteration	West or Central African Ousman by French, English or Arabic habits	ousman ousmane usman osman ousmanou
    oumar-wa	transliteration	West or Central African Oumar by French, English or Arabic habits	oumar omar umaru oumarou
    oumou-wa	transliteration	West or Central African Oumou by French, English or Arabic habits	oumou umu oumu
    ousainou-wa	transliteration	West or Central African Ousainou by French, English or Arabic habits	ousainou hussein husainou ousseynou
    ousseynou-wa	transliteration	West or Central African Ousseynou by French, English or Arabic habits	ousseynou ousainou fousseynou
    ramatoulaye-wa	transliteration	West or Central African Ramatoulaye by French, English or Arabic habits	ramatoulaye ramatulai ramatu rahmatoulaye
    saidou-wa	transliteration	West or Central African Saidou by French, English or Arabic habits	saidou seydou saidu
    salimata-wa	transliteration	West or Central African Salimata by French, English or Arabic habits	salimata salimatou salimatu
    seydou-wa	transliteration	West or Central African Seydou by French, English or Arabic habits	seydou saidou saidu seidou
    sekou-wa	transliteration	West or Central African Sekou by French, English or Arabic habits	sekou seku secou
    souleymane-wa	transliteration	West or Central African Souleymane by French, English or Arabic habits	souleymane sulayman sulaiman soulemane
    tijan-wa	transliteration	West or Central African Tijan by French, English or Arabic habits	tijan tidiane tijani tidjane
    yaya-wa	transliteration	West or Central African Yaya by French, English or Arabic habits	yaya yahya yayah
    yusupha-wa	transliteration	West or Central African Yusupha by French, English or Arabic habits	yusupha yusuf yousoupha youssoupha
    zainabu-wa	transliteration	West or Central African Zainabu by French, English or Arabic habits	zainabu zainab zeinabou zaynabou
    abdoulaye-wa	transliteration	West or Central African Abdoulaye by French, English or Arabic habits	abdoulaye abdullah abdulai abdulaye
    abdulai-wa	transliteration	West or Central African Abdulai by French, English or Arabic habits	abdulai abdullahi abdoulaye
    christelle-wa	transliteration	West or Central African Christelle by French, English or Arabic habits	christelle christel
    dieudonne-wa	transliteration	West or Central African Dieudonne by French, English or Arabic habits	dieudonne dieudo
    esperance-wa	transliteration	West or Central African Esperance by French, English or Arabic habits	esperance esperancia
    gloire-wa	transliteration	West or Central African Gloire by French, English or Arabic habits	gloire gloar
    herve-wa	transliteration	West or Central African Herve by French, English or Arabic habits	herve ervay herv
    jeandedieu-wa	transliteration	West or Central African Jeandedieu by French, English or Arabic habits	jeandedieu jeandieu
    jeanpierre-wa	transliteration	West or Central African Jeanpierre by French, English or Arabic habits	jeanpierre janpier jp
    merveille-wa	transliteration	West or Central African Merveille by French, English or Arabic habits	merveille mervey merveil
    beyonce-wa	transliteration	West or Central African Beyonce by French, English or Arabic habits	beyonce beyonsay
    tinashe-wa	transliteration	West or Central African Tinashe by French, English or Arabic habits	tinashe tinash nashe
    tatenda-wa	transliteration	West or Central African Tatenda by French, English or Arabic habits	tatenda tate
    rutendo-wa	transliteration	West or Central African Rutendo by French, English or Arabic habits	rutendo tendo
    rumbidzai-wa	transliteration	West or Central African Rumbidzai by French, English or Arabic habits	rumbidzai rumbi rumbidzayi
    ruvimbo-wa	transliteration	West or Central African Ruvimbo by French, English or Arabic habits	ruvimbo ruvi vimbo
    kudzai-wa	transliteration	West or Central African Kudzai by French, English or Arabic habits	kudzai kudzi kudzayi
    kudakwashe-wa	transliteration	West or Central African Kudakwashe by French, English or Arabic habits	kudakwashe kuda
    munashe-wa	transliteration	West or Central African Munashe by French, English or Arabic habits	munashe muna nashe
    makanaka-wa	transliteration	West or Central African Makanaka by French, English or Arabic habits	makanaka maka
    anesu-wa	transliteration	West or Central African Anesu by French, English or Arabic habits	anesu ane
    panashe-wa	transliteration	West or Central African Panashe by French, English or Arabic habits	panashe pana
    tapiwa-wa	transliteration	West or Central African Tapiwa by French, English or Arabic habits	tapiwa tapi
    takudzwa-wa	transliteration	West or Central African Takudzwa by French, English or Arabic habits	takudzwa taku takudza
    tawananyasha-wa	transliteration	West or Central African Tawananyasha by French, English or Arabic habits	tawananyasha tawana
    ropafadzo-wa	transliteration	West or Central African Ropafadzo by French, English or Arabic habits	ropafadzo ropa
    shingirai-wa	transliteration	West or Central African Shingirai by French, English or Arabic habits	shingirai shingi shingai
    simbarashe-wa	transliteration	West or Central African Simbarashe by French, English or Arabic habits	simbarashe simba
    thandiwe-wa	transliteration	West or Central African Thandiwe by French, English or Arabic habits	thandiwe thandi tandiwe
    thembinkosi-wa	transliteration	West or Central African Thembinkosi by French, English or Arabic habits	thembinkosi themba
    nkosana-wa	transliteration	West or Central African Nkosana by French, English or Arabic habits	nkosana nkosi
    sibusiso-wa	transliteration	West or Central African Sibusiso by French, English or Arabic habits	sibusiso sbu sibu
    siphiwe-wa	transliteration	West or Central African Siphiwe by French, English or Arabic habits	siphiwe sphiwe siphi
    nomvula-wa	transliteration	West or Central African Nomvula by French, English or Arabic habits	nomvula vula
    nokuthula-wa	transliteration	West or Central African Nokuthula by French, English or Arabic habits	nokuthula thula
    lungile-wa	transliteration	West or Central African Lungile by French, English or Arabic habits	lungile lungi
    mthokozisi-wa	transliteration	West or Central African Mthokozisi by French, English or Arabic habits	mthokozisi thoko mthoko
    ntombizodwa-wa	transliteration	West or Central African Ntombizodwa by French, English or Arabic habits	ntombizodwa ntombi
    wanjiru-wa	transliteration	West or Central African Wanjiru by French, English or Arabic habits	wanjiru shiru ciru wanjiro
    tshepo-wa	transliteration	West or Central African Tshepo by French, English or Arabic habits	tshepo chepo

    # Spain, Portugal, Latin America and Brazil
    alejandro-es	diminutive	Spanish short and English forms of Alejandro	alejandro alex ale jandro alexander
    alejandra-es	diminutive	Spanish short and English forms of Alejandra	alejandra alex ale jandra
    alfonso-es	diminutive	Spanish short and English forms of Alfonso	alfonso fonsi alonso poncho
    antonio-es	diminutive	Spanish short and English forms of Antonio	antonio tonio antonito tony tono
    antonia-es	diminutive	Spanish short and English forms of Antonia	antonia tona tonia
    beatriz-es	diminutive	Spanish short and English forms of Beatriz	beatriz bea betty
    carlos-es	diminutive	Spanish short and English forms of Carlos	carlos carlitos charlie
    carmen-es	diminutive	Spanish short and English forms of Carmen	carmen carmencita carmela
    catalina-es	diminutive	Spanish short and English forms of Catalina	catalina cata cati
    concepcion-es	diminutive	Spanish short and English forms of Concepcion	concepcion concha conchita
    consuelo-es	diminutive	Spanish short and English forms of Consuelo	consuelo chelo
    cristina-es	diminutive	Spanish short and English forms of Cristina	cristina cris tina christina
    cristobal-es	diminutive	Spanish short and English forms of Cristobal	cristobal cristo christopher tobal
    daniel-es	diminutive	Spanish short and English forms of Daniel	daniel dani
    diego-es	diminutive	Spanish short and English forms of Diego	diego dieguito
    dolores-es	diminutive	Spanish short and English forms of Dolores	dolores lola loli
    eduardo-es	diminutive	Spanish short and English forms of Eduardo	eduardo edu lalo edward
    enrique-es	diminutive	Spanish short and English forms of Enrique	enrique quique henry kike
    esteban-es	diminutive	Spanish short and English forms of Esteban	esteban steven stephen
    ezequiel-es	diminutive	Spanish short and English forms of Ezequiel	ezequiel eze zequi
    fernando-es	diminutive	Spanish short and English forms of Fernando	fernando nando fer
    felipe-es	diminutive	Spanish short and English forms of Felipe	felipe pipe philip
    francisco-es	diminutive	Spanish short and English forms of Francisco	francisco paco pancho fran curro francis
    francisca-es	diminutive	Spanish short and English forms of Francisca	francisca paqui paca pancha
    gabriela-es	diminutive	Spanish short and English forms of Gabriela	gabriela gabi gaby
    gonzalo-es	diminutive	Spanish short and English forms of Gonzalo	gonzalo gonza
    graciela-es	diminutive	Spanish short and English forms of Graciela	graciela chela graci
    gregorio-es	diminutive	Spanish short and English forms of Gregorio	gregorio goyo gregory
    guadalupe-es	diminutive	Spanish short and English forms of Guadalupe	guadalupe lupe lupita
    guillermo-es	diminutive	Spanish short and English forms of Guillermo	guillermo guille memo william
    gustavo-es	diminutive	Spanish short and English forms of Gustavo	gustavo gus tavo
    ignacio-es	diminutive	Spanish short and English forms of Ignacio	ignacio nacho ignasi
    isabel-es	diminutive	Spanish short and English forms of Isabel	isabel isa chabela
    jacinto-es	diminutive	Spanish short and English forms of Jacinto	jacinto chinto
    javier-es	diminutive	Spanish short and English forms of Javier	javier javi xavier
    jesus-es	diminutive	Spanish short and English forms of Jesus	jesus chus chuy
    jorge-es	diminutive	Spanish short and English forms of Jorge	jorge george jorgito
    jose-es	diminutive	Spanish short and English forms of Jose	jose pepe joselito joseph
    josefa-es	diminutive	Spanish short and English forms of Josefa	josefa pepa fina
    joaquin-es	diminutive	Spanish short and English forms of Joaquin	joaquin quino joakin
    juan-es	diminutive	Spanish short and English forms of Juan	juan juanito john
    juana-es	diminutive	Spanish short and English forms of Juana	juana juanita
    leticia-es	diminutive	Spanish short and English forms of Leticia	leticia leti
    lorenzo-es	diminutive	Spanish short and English forms of Lorenzo	lorenzo lencho laurence
    lourdes-es	diminutive	Spanish short and English forms of Lourdes	lourdes lulu lurdes
    luis-es	diminutive	Spanish short and English forms of Luis	luis lucho luisito
    luisa-es	diminutive	Spanish short and English forms of Luisa	luisa luisita
    magdalena-es	diminutive	Spanish short and English forms of Magdalena	magdalena magda malena lena
    manuel-es	diminutive	Spanish short and English forms of Manuel	manuel manolo manu manny
    margarita-es	diminutive	Spanish short and English forms of Margarita	margarita marga rita
    mariadelcarmen-es	diminutive	Spanish short and English forms of Mariadelcarmen	mariadelcarmen maricarmen carmen mariacarmen
    mariadolores-es	diminutive	Spanish short and English forms of Mariadolores	mariadolores lola loli
    mariajesus-es	diminutive	Spanish short and English forms of Mariajesus	mariajesus chus mariaje
    mariajose-es	diminutive	Spanish short and English forms of Mariajose	mariajose majo marijose
    mariateresa-es	diminutive	Spanish short and English forms of Mariateresa	mariateresa maite mayte
    marialuisa-es	diminutive	Spanish short and English forms of Marialuisa	marialuisa marisa malu
    mariaisabel-es	diminutive	Spanish short and English forms of Mariaisabel	mariaisabel maribel mariabel
    miguel-es	diminutive	Spanish short and English forms of Miguel	miguel mike michael migue
    mercedes-es	diminutive	Spanish short and English forms of Mercedes	mercedes merche meche
    monserrat-es	diminutive	Spanish short and English forms of Monserrat	monserrat montse montserrat
    pablo-es	diminutive	Spanish short and English forms of Pablo	pablo pablito paul
    patricio-es	diminutive	Spanish short and English forms of Patricio	patricio pato patrick
    patricia-es	diminutive	Spanish short and English forms of Patricia	patricia pati
    pedro-es	diminutive	Spanish short and English forms of Pedro	pedro perico peter pedrito
    pilar-es	diminutive	Spanish short and English forms of Pilar	pilar pili
    ramon-es	diminutive	Spanish short and English forms of Ramon	ramon moncho monchi
    rafael-es	diminutive	Spanish short and English forms of Rafael	rafael rafa rafi
    ricardo-es	diminutive	Spanish short and English forms of Ricardo	ricardo richie ricky richard
    roberto-es	diminutive	Spanish short and English forms of Roberto	roberto beto robert tito
    rosario-es	diminutive	Spanish short and English forms of Rosario	rosario charo chayo
    rocio-es	diminutive	Spanish short and English forms of Rocio	rocio rochi
    salvador-es	diminutive	Spanish short and English forms of Salvador	salvador chava salva
    santiago-es	diminutive	Spanish short and English forms of Santiago	santiago santi yago
    sebastian-es	diminutive	Spanish short and English forms of Sebastian	sebastian seba sebas
    sergio-es	diminutive	Spanish short and English forms of Sergio	sergio checo
    silvia-es	diminutive	Spanish short and English forms of Silvia	silvia chivi
    socorro-es	diminutive	Spanish short and English forms of Socorro	socorro coco
    soledad-es	diminutive	Spanish short and English forms of Soledad	soledad sole
    susana-es	diminutive	Spanish short and English forms of Susana	susana susi
    teresa-es	diminutive	Spanish short and English forms of Teresa	teresa tere teresita
    tomas-es	diminutive	Spanish short and English forms of Tomas	tomas tomasito thomas
    vicente-es	diminutive	Spanish short and English forms of Vicente	vicente vince chente vincent
    victoria-es	diminutive	Spanish short and English forms of Victoria	victoria vicky toya
    virginia-es	diminutive	Spanish short and English forms of Virginia	virginia vicky
    yolanda-es	diminutive	Spanish short and English forms of Yolanda	yolanda yoli
    afonso-pt	diminutive	Portuguese or Brazilian short and English forms of Afonso	afonso fonsi alfonso
    alexandre-pt	diminutive	Portuguese or Brazilian short and English forms of Alexandre	alexandre alex xande alexander
    ana-pt	diminutive	Portuguese or Brazilian short and English forms of Ana	ana aninha
    anabela-pt	diminutive	Portuguese or Brazilian short and English forms of Anabela	anabela belinha bela
    antonio-pt	diminutive	Portuguese or Brazilian short and English forms of Antonio	antonio toninho tonho tony
    aparecida-pt	diminutive	Portuguese or Brazilian short and English forms of Aparecida	aparecida cida
    beatriz-pt	diminutive	Portuguese or Brazilian short and English forms of Beatriz	beatriz bia
    bernardo-pt	diminutive	Portuguese or Brazilian short and English forms of Bernardo	bernardo bernas
    bruno-pt	diminutive	Portuguese or Brazilian short and English forms of Bruno	bruno bruninho
    caetano-pt	diminutive	Portuguese or Brazilian short and English forms of Caetano	caetano caito
    carlos-pt	diminutive	Portuguese or Brazilian short and English forms of Carlos	carlos carlinhos
    carolina-pt	diminutive	Portuguese or Brazilian short and English forms of Carolina	carolina carol
    catarina-pt	diminutive	Portuguese or Brazilian short and English forms of Catarina	catarina cata catherine
    cristiano-pt	diminutive	Portuguese or Brazilian short and English forms of Cristiano	cristiano cris
    eduardo-pt	diminutive	Portuguese or Brazilian short and English forms of Eduardo	eduardo dudu edu du
    fabio-pt	diminutive	Portuguese or Brazilian short and English forms of Fabio	fabio fabinho
    fatima-pt	diminutive	Portuguese or Brazilian short and English forms of Fatima	fatima fatinha
    fernanda-pt	diminutive	Portuguese or Brazilian short and English forms of Fernanda	fernanda nanda fe
    filipe-pt	diminutive	Portuguese or Brazilian short and English forms of Filipe	filipe philip felipe
    filipa-pt	diminutive	Portuguese or Brazilian short and English forms of Filipa	filipa pipa philippa
    francisco-pt	diminutive	Portuguese or Brazilian short and English forms of Francisco	francisco chico xico
    francisca-pt	diminutive	Portuguese or Brazilian short and English forms of Francisca	francisca chica xica
    gabriel-pt	diminutive	Portuguese or Brazilian short and English forms of Gabriel	gabriel gabi biel
    guilherme-pt	diminutive	Portuguese or Brazilian short and English forms of Guilherme	guilherme gui william guilhermo
    gustavo-pt	diminutive	Portuguese or Brazilian short and English forms of Gustavo	gustavo guga gu
    helena-pt	diminutive	Portuguese or Brazilian short and English forms of Helena	helena lena leninha
    henrique-pt	diminutive	Portuguese or Brazilian short and English forms of Henrique	henrique henry rique
    ines-pt	diminutive	Portuguese or Brazilian short and English forms of Ines	ines inez agnes ignez
    isabel-pt	diminutive	Portuguese or Brazilian short and English forms of Isabel	isabel belinha bel
    joana-pt	diminutive	Portuguese or Brazilian short and English forms of Joana	joana joaninha joanna
    joao-pt	diminutive	Portuguese or Brazilian short and English forms of Joao	joao john joaozinho jao joaon
    joaquim-pt	diminutive	Portuguese or Brazilian short and English forms of Joaquim	joaquim quim joachim
    jorge-pt	diminutive	Portuguese or Brazilian short and English forms of Jorge	jorge jorginho george
    jose-pt	diminutive	Portuguese or Brazilian short and English forms of Jose	jose ze zezinho joseph
    leonardo-pt	diminutive	Portuguese or Brazilian short and English forms of Leonardo	leonardo leo leozinho
    leonor-pt	diminutive	Portuguese or Brazilian short and English forms of Leonor	leonor eleanor
    luis-pt	diminutive	Portuguese or Brazilian short and English forms of Luis	luis luisinho luiz lula
    manuel-pt	diminutive	Portuguese or Brazilian short and English forms of Manuel	manuel manel maneco nelo manoel
    manuela-pt	diminutive	Portuguese or Brazilian short and English forms of Manuela	manuela manela nela
    mafalda-pt	diminutive	Portuguese or Brazilian short and English forms of Mafalda	mafalda mafi
    margarida-pt	diminutive	Portuguese or Brazilian short and English forms of Margarida	margarida guida margaret
    mariana-pt	diminutive	Portuguese or Brazilian short and English forms of Mariana	mariana nana mari
    mateus-pt	diminutive	Portuguese or Brazilian short and English forms of Mateus	mateus matthew teu matheus
    matilde-pt	diminutive	Portuguese or Brazilian short and English forms of Matilde	matilde matilda tilde
    miguel-pt	diminutive	Portuguese or Brazilian short and English forms of Miguel	miguel michael miguelinho guel
    nelson-pt	diminutive	Portuguese or Brazilian short and English forms of Nelson	nelson nelsinho
    nuno-pt	diminutive	Portuguese or Brazilian short and English forms of Nuno	nuno nuninho
    patricia-pt	diminutive	Portuguese or Brazilian short and English forms of Patricia	patricia paty
    paulo-pt	diminutive	Portuguese or Brazilian short and English forms of Paulo	paulo paul paulinho
    pedro-pt	diminutive	Portuguese or Brazilian short and English forms of Pedro	pedro peter pedrinho
    raimundo-pt	diminutive	Portuguese or Brazilian short and English forms of Raimundo	raimundo mundo raymond
    ricardo-pt	diminutive	Portuguese or Brazilian short and English forms of Ricardo	ricardo rico richard
    rodrigo-pt	diminutive	Portuguese or Brazilian short and English forms of Rodrigo	rodrigo rodri digo
    ronaldo-pt	diminutive	Portuguese or Brazilian short and English forms of Ronaldo	ronaldo naldo ronald
    sebastiao-pt	diminutive	Portuguese or Brazilian short and English forms of Sebastiao	sebastiao bastiao sebastian tiao
    simao-pt	diminutive	Portuguese or Brazilian short and English forms of Simao	simao simon
    teresa-pt	diminutive	Portuguese or Brazilian short and English forms of Teresa	teresa teresinha
    tiago-pt	diminutive	Portuguese or Brazilian short and English forms of Tiago	tiago james tiaguinho
    vasco-pt	diminutive	Portuguese or Brazilian short and English forms of Vasco	vasco vasquinho
    vitor-pt	diminutive	Portuguese or Brazilian short and English forms of Vitor	vitor victor vitinho

    # China, Hong Kong, Vietnam, Korea, the Philippines
    xiaoming-zh	transliteration	Chinese Xiaoming in Pinyin, Wade-Giles or Cantonese spelling	xiaoming hsiaoming siuming
    xiaohong-zh	transliteration	Chinese Xiaohong in Pinyin, Wade-Giles or Cantonese spelling	xiaohong hsiaohung siuhung
    xiaoyan-zh	transliteration	Chinese Xiaoyan in Pinyin, Wade-Giles or Cantonese spelling	xiaoyan hsiaoyen siuyin
    xiaoling-zh	transliteration	Chinese Xiaoling in Pinyin, Wade-Giles or Cantonese spelling	xiaoling hsiaoling siuling
    xiaowei-zh	transliteration	Chinese Xiaowei in Pinyin, Wade-Giles or Cantonese spelling	xiaowei hsiaowei siuwai
    jianhua-zh	transliteration	Chinese Jianhua in Pinyin, Wade-Giles or Cantonese spelling	jianhua chienhua kinwah
    jianguo-zh	transliteration	Chinese Jianguo in Pinyin, Wade-Giles or Cantonese spelling	jianguo chienkuo kinkwok
    jiahao-zh	transliteration	Chinese Jiahao in Pinyin, Wade-Giles or Cantonese spelling	jiahao chiahao kaho
    jiaming-zh	transliteration	Chinese Jiaming in Pinyin, Wade-Giles or Cantonese spelling	jiaming chiaming kaming
    jiawei-zh	transliteration	Chinese Jiawei in Pinyin, Wade-Giles or Cantonese spelling	jiawei chiawei kawai
    jiayi-zh	transliteration	Chinese Jiayi in Pinyin, Wade-Giles or Cantonese spelling	jiayi chiayi kayi
    jiaxin-zh	transliteration	Chinese Jiaxin in Pinyin, Wade-Giles or Cantonese spelling	jiaxin chiahsin kahyan
    junjie-zh	transliteration	Chinese Junjie in Pinyin, Wade-Giles or Cantonese spelling	junjie chunchieh chunkit
    junhao-zh	transliteration	Chinese Junhao in Pinyin, Wade-Giles or Cantonese spelling	junhao chunhao chunho
    zhiming-zh	transliteration	Chinese Zhiming in Pinyin, Wade-Giles or Cantonese spelling	zhiming chihming chiming
    zhiwei-zh	transliteration	Chinese Zhiwei in Pinyin, Wade-Giles or Cantonese spelling	zhiwei chihwei chiwai
    zihan-zh	transliteration	Chinese Zihan in Pinyin, Wade-Giles or Cantonese spelling	zihan tzuhan tszhon
    zixuan-zh	transliteration	Chinese Zixuan in Pinyin, Wade-Giles or Cantonese spelling	zixuan tzuhsuan
    zitong-zh	transliteration	Chinese Zitong in Pinyin, Wade-Giles or Cantonese spelling	zitong tzutung tsztung
    zhihao-zh	transliteration	Chinese Zhihao in Pinyin, Wade-Giles or Cantonese spelling	zhihao chihhao chiho
    meiling-zh	transliteration	Chinese Meiling in Pinyin, Wade-Giles or Cantonese spelling	meiling meyling maylin
    meihua-zh	transliteration	Chinese Meihua in Pinyin, Wade-Giles or Cantonese spelling	meihua meiwah
    guohua-zh	transliteration	Chinese Guohua in Pinyin, Wade-Giles or Cantonese spelling	guohua kuohua kwokwah
    guoqiang-zh	transliteration	Chinese Guoqiang in Pinyin, Wade-Giles or Cantonese spelling	guoqiang kuochiang kwokkeung
    wenjie-zh	transliteration	Chinese Wenjie in Pinyin, Wade-Giles or Cantonese spelling	wenjie wenchieh mankit
    yongkang-zh	transliteration	Chinese Yongkang in Pinyin, Wade-Giles or Cantonese spelling	yongkang yungkang wingkang
    yongming-zh	transliteration	Chinese Yongming in Pinyin, Wade-Giles or Cantonese spelling	yongming yungming wingming
    xinyi-zh	transliteration	Chinese Xinyi in Pinyin, Wade-Giles or Cantonese spelling	xinyi hsinyi yanyee
    yuxuan-zh	transliteration	Chinese Yuxuan in Pinyin, Wade-Giles or Cantonese spelling	yuxuan yuhsuan yuhin
    yating-zh	transliteration	Chinese Yating in Pinyin, Wade-Giles or Cantonese spelling	yating yahting ngating
    xueying-zh	transliteration	Chinese Xueying in Pinyin, Wade-Giles or Cantonese spelling	xueying hsuehying suetying
    minghao-zh	transliteration	Chinese Minghao in Pinyin, Wade-Giles or Cantonese spelling	minghao minghow mingho
    mingde-zh	transliteration	Chinese Mingde in Pinyin, Wade-Giles or Cantonese spelling	mingde mingte mingtak
    shufen-zh	transliteration	Chinese Shufen in Pinyin, Wade-Giles or Cantonese spelling	shufen shuhfen sukfan
    shuzhen-zh	transliteration	Chinese Shuzhen in Pinyin, Wade-Giles or Cantonese spelling	shuzhen shuchen sukching
    siqi-zh	transliteration	Chinese Siqi in Pinyin, Wade-Giles or Cantonese spelling	siqi szuchi szekei
    weijie-zh	transliteration	Chinese Weijie in Pinyin, Wade-Giles or Cantonese spelling	weijie weichieh waikit
    yijun-zh	transliteration	Chinese Yijun in Pinyin, Wade-Giles or Cantonese spelling	yijun yichun yikwan
    kinman-zh	transliteration	Chinese Kinman in Pinyin, Wade-Giles or Cantonese spelling	kinman jianwen
    kwokwai-zh	transliteration	Chinese Kwokwai in Pinyin, Wade-Giles or Cantonese spelling	kwokwai guowei kuowei
    laiyee-zh	transliteration	Chinese Laiyee in Pinyin, Wade-Giles or Cantonese spelling	laiyee liyi
    manwai-zh	transliteration	Chinese Manwai in Pinyin, Wade-Giles or Cantonese spelling	manwai wenhui wenwai
    puiyee-zh	transliteration	Chinese Puiyee in Pinyin, Wade-Giles or Cantonese spelling	puiyee peiyi puiyi
    siuwah-zh	transliteration	Chinese Siuwah in Pinyin, Wade-Giles or Cantonese spelling	siuwah xiaohua
    siulan-zh	transliteration	Chinese Siulan in Pinyin, Wade-Giles or Cantonese spelling	siulan xiaolan
    tszching-zh	transliteration	Chinese Tszching in Pinyin, Wade-Giles or Cantonese spelling	tszching ziqing tszqing
    tszyan-zh	transliteration	Chinese Tszyan in Pinyin, Wade-Giles or Cantonese spelling	tszyan zixin
    waiman-zh	transliteration	Chinese Waiman in Pinyin, Wade-Giles or Cantonese spelling	waiman huiwen weimen
    wingyan-zh	transliteration	Chinese Wingyan in Pinyin, Wade-Giles or Cantonese spelling	wingyan yongxin wingyun
    yuklin-zh	transliteration	Chinese Yuklin in Pinyin, Wade-Giles or Cantonese spelling	yuklin yulian
    anhtuan-vi	transliteration	Vietnamese Anhtuan: marks lost, or two words joined or shortened	anhtuan tuan
    duc-vi	transliteration	Vietnamese Duc: marks lost, or two words joined or shortened	duc dook
    giang-vi	transliteration	Vietnamese Giang: marks lost, or two words joined or shortened	giang zang ziang
    hieu-vi	transliteration	Vietnamese Hieu: marks lost, or two words joined or shortened	hieu hew
    hoangyen-vi	transliteration	Vietnamese Hoangyen: marks lost, or two words joined or shortened	hoangyen yen
    kimanh-vi	transliteration	Vietnamese Kimanh: marks lost, or two words joined or shortened	kimanh kim
    minhanh-vi	transliteration	Vietnamese Minhanh: marks lost, or two words joined or shortened	minhanh minhann minh
    ngoc-vi	transliteration	Vietnamese Ngoc: marks lost, or two words joined or shortened	ngoc ngok nok
    nghia-vi	transliteration	Vietnamese Nghia: marks lost, or two words joined or shortened	nghia nia ngia
    phuong-vi	transliteration	Vietnamese Phuong: marks lost, or two words joined or shortened	phuong fuong phoung fung
    phuc-vi	transliteration	Vietnamese Phuc: marks lost, or two words joined or shortened	phuc fuk fook
    quynh-vi	transliteration	Vietnamese Quynh: marks lost, or two words joined or shortened	quynh quinn kwin quyn
    thanh-vi	transliteration	Vietnamese Thanh: marks lost, or two words joined or shortened	thanh tan thahn
    thinh-vi	transliteration	Vietnamese Thinh: marks lost, or two words joined or shortened	thinh tin
    thuy-vi	transliteration	Vietnamese Thuy: marks lost, or two words joined or shortened	thuy twee tuy
    trang-vi	transliteration	Vietnamese Trang: marks lost, or two words joined or shortened	trang chang
    trinh-vi	transliteration	Vietnamese Trinh: marks lost, or two words joined or shortened	trinh chin
    truong-vi	transliteration	Vietnamese Truong: marks lost, or two words joined or shortened	truong chuong
    tuyet-vi	transliteration	Vietnamese Tuyet: marks lost, or two words joined or shortened	tuyet twet
    jihoon-kr	transliteration	Korean Jihoon in official or home-made letters	jihoon jihun chihun
    jiwon-kr	transliteration	Korean Jiwon in official or home-made letters	jiwon jeewon chiwon
    minjun-kr	transliteration	Korean Minjun in official or home-made letters	minjun minjoon
    minji-kr	transliteration	Korean Minji in official or home-made letters	minji minjee
    seoyeon-kr	transliteration	Korean Seoyeon in official or home-made letters	seoyeon suhyeon seoyun
    seojun-kr	transliteration	Korean Seojun in official or home-made letters	seojun seojoon suhjoon
    hyun-kr	transliteration	Korean Hyun in official or home-made letters	hyun hyeon
    hyunwoo-kr	transliteration	Korean Hyunwoo in official or home-made letters	hyunwoo hyeonu hyunwu
    jisoo-kr	transliteration	Korean Jisoo in official or home-made letters	jisoo jisu jeesoo
    jungmin-kr	transliteration	Korean Jungmin in official or home-made letters	jungmin jeongmin chongmin
    junho-kr	transliteration	Korean Junho in official or home-made letters	junho joonho
    kyung-kr	transliteration	Korean Kyung in official or home-made letters	kyung gyeong kyeong
    sungmin-kr	transliteration	Korean Sungmin in official or home-made letters	sungmin seongmin
    yoonseo-kr	transliteration	Korean Yoonseo in official or home-made letters	yoonseo yunseo
    youngjae-kr	transliteration	Korean Youngjae in official or home-made letters	youngjae yeongjae
    youngmi-kr	transliteration	Korean Youngmi in official or home-made letters	youngmi yeongmi
    eunji-kr	transliteration	Korean Eunji in official or home-made letters	eunji unji eunjee
    sooyoung-kr	transliteration	Korean Sooyoung in official or home-made letters	sooyoung suyeong
    bernadette-ph	diminutive	Filipino short form of Bernadette	bernadette berna badet
    bienvenido-ph	diminutive	Filipino short form of Bienvenido	bienvenido ben bien
    concepcion-ph	diminutive	Filipino short form of Concepcion	concepcion concha connie
    corazon-ph	diminutive	Filipino short form of Corazon	corazon cora cory
    danilo-ph	diminutive	Filipino short form of Danilo	danilo dan danny
    eduardo-ph	diminutive	Filipino short form of Eduardo	eduardo edong ed
    emmanuel-ph	diminutive	Filipino short form of Emmanuel	emmanuel manny eman
    fernando-ph	diminutive	Filipino short form of Fernando	fernando ferdie nando
    francisco-ph	diminutive	Filipino short form of Francisco	francisco kiko isko
    gregorio-ph	diminutive	Filipino short form of Gregorio	gregorio greg goryo
    jejomar-ph	diminutive	Filipino short form of Jejomar	jejomar jojo
    jonalyn-ph	diminutive	Filipino short form of Jonalyn	jonalyn jona
    katrina-ph	diminutive	Filipino short form of Katrina	katrina trina kat
    leonardo-ph	diminutive	Filipino short form of Leonardo	leonardo nards leo
    maricel-ph	diminutive	Filipino short form of Maricel	maricel cel
    maricar-ph	diminutive	Filipino short form of Maricar	maricar icar
    marites-ph	diminutive	Filipino short form of Marites	marites tess maritess
    mariateresa-ph	diminutive	Filipino short form of Mariateresa	mariateresa marites tess
    reynaldo-ph	diminutive	Filipino short form of Reynaldo	reynaldo rey naldo
    rodrigo-ph	diminutive	Filipino short form of Rodrigo	rodrigo digong rody
    rolando-ph	diminutive	Filipino short form of Rolando	rolando rolly lando
    rosalinda-ph	diminutive	Filipino short form of Rosalinda	rosalinda linda rose
    andreas-de	translation	German, Dutch or Scandinavian Andreas and its short or English form	andreas andy andrew
    bjorn-de	translation	German, Dutch or Scandinavian Bjorn and its short or English form	bjorn byorn bjoern
    elisabeth-de	translation	German, Dutch or Scandinavian Elisabeth and its short or English form	elisabeth elsbeth lisbeth
    friedrich-de	translation	German, Dutch or Scandinavian Friedrich and its short or English form	friedrich fritz frederick
    georg-de	translation	German, Dutch or Scandinavian Georg and its short or English form	georg george jorg
    gunther-de	translation	German, Dutch or Scandinavian Gunther and its short or English form	gunther guenther gunter
    hans-de	translation	German, Dutch or Scandinavian Hans and its short or English form	hans johannes johan
    heinrich-de	translation	German, Dutch or Scandinavian Heinrich and its short or English form	heinrich henry heinz
    jan-de	translation	German, Dutch or Scandinavian Jan and its short or English form	jan john johannes
    jurgen-de	translation	German, Dutch or Scandinavian Jurgen and its short or English form	jurgen juergen yurgen
    johan-de	translation	German, Dutch or Scandinavian Johan and its short or English form	johan john yohan
    katrin-de	translation	German, Dutch or Scandinavian Katrin and its short or English form	katrin katharina catherine
    lars-de	translation	German, Dutch or Scandinavian Lars and its short or English form	lars laurence
    lieselotte-de	translation	German, Dutch or Scandinavian Lieselotte and its short or English form	lieselotte lilo lotte
    maarten-de	translation	German, Dutch or Scandinavian Maarten and its short or English form	maarten martin
    margarethe-de	translation	German, Dutch or Scandinavian Margarethe and its short or English form	margarethe grete margaret
    matthias-de	translation	German, Dutch or Scandinavian Matthias and its short or English form	matthias mathias matze
    mikkel-de	translation	German, Dutch or Scandinavian Mikkel and its short or English form	mikkel michael
    pieter-de	translation	German, Dutch or Scandinavian Pieter and its short or English form	pieter peter piet
    ulrich-de	translation	German, Dutch or Scandinavian Ulrich and its short or English form	ulrich uli
    willem-de	translation	German, Dutch or Scandinavian Willem and its short or English form	willem william wim
    wolfgang-de	translation	German, Dutch or Scandinavian Wolfgang and its short or English form	wolfgang wolf
    amandine-fr	translation	French Amandine and its short or English form	amandine mandy
    antoine-fr	translation	French Antoine and its short or English form	antoine anthony toine
    benoit-fr	translation	French Benoit and its short or English form	benoit benedict benoist
    edouard-fr	translation	French Edouard and its short or English form	edouard edward
    elodie-fr	translation	French Elodie and its short or English form	elodie elody
    emmanuelle-fr	translation	French Emmanuelle and its short or English form	emmanuelle manue
    etienne-fr	translation	French Etienne and its short or English form	etienne stephen steven
    florian-fr	translation	French Florian and its short or English form	florian flo
    francois-fr	translation	French Francois and its short or English form	francois francis franswa
    genevieve-fr	translation	French Genevieve and its short or English form	genevieve gigi genny
    guillaume-fr	translation	French Guillaume and its short or English form	guillaume william
    guy-fr	translation	French Guy and its short or English form	guy gee
    jacques-fr	translation	French Jacques and its short or English form	jacques james
    jacques-fr-2	translation	French Jacques and its short or English form	jacques jack
    jean-fr	translation	French Jean and its short or English form	jean john
    laurent-fr	translation	French Laurent and its short or English form	laurent laurence lawrence
    marguerite-fr	translation	French Marguerite and its short or English form	marguerite margaret margot
    mathieu-fr	translation	French Mathieu and its short or English form	mathieu matthew matt mathew
    maxime-fr	translation	French Maxime and its short or English form	maxime maxim max
    michel-fr	translation	French Michel and its short or English form	michel michael mike
    philippe-fr	translation	French Philippe and its short or English form	philippe philip phil
    pierre-fr	translation	French Pierre and its short or English form	pierre peter
    raphael-fr	translation	French Raphael and its short or English form	raphael rafael raphy
    sebastien-fr	translation	French Sebastien and its short or English form	sebastien sebastian seb
    stephane-fr	translation	French Stephane and its short or English form	stephane stephen stefan
    thibault-fr	translation	French Thibault and its short or English form	thibault thibaut tibo
    yves-fr	translation	French Yves and its short or English form	yves ives eev
    """#
