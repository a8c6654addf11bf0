/// Small words and prefixes that clerks drop, join or respell. The format stands in the table’s own comments.
let particlesTable = #"""
    # Small words and prefixes before, between or after names that clerks drop, join or spell in other ways.
    #
    # forms, treatments, place, custom, reason; tabs between. Forms on one line stand for one another.
    # Treatments: drop (the name may be written without it), join (it may be written together with the next word),
    # respell (any form on the line may stand for any other). Place: given, family or both.

    # Arabic, Persian and Hebrew
    al el ul il	drop join respell	both	Arabic	the article: Al-Masri, Elmasri, Masri
    as ash ar ad ed an az at ut ur us ud	drop join respell	both	Arabic	the article before a letter that takes its l: As-Sayed, Abdur-Rahman, Ud-Din
    abdul abd abdel abdal abdol abdoul abdi cabdi	drop join respell	given	Arabic	servant of: Abdul Rahman, Abdulrahman, Abdi Rahman, or Rahman alone at school
    abu abo abou aboo	join respell	both	Arabic	father of: Abu Bakr, Abubakar
    umm um om oum	drop join respell	both	Arabic	mother of: Umm Kulthum, Umkulthum
    bin ibn ben b	drop join respell	both	Arabic, Malay	son of: Yusuf bin Ali, Yusuf Ali
    bint bent binte binti bt	drop join respell	both	Arabic, Malay	daughter of: Noor bint Ahmed, Noor Ahmed
    ait at	drop join	family	Amazigh	people of: Ait Brahim, Aitbrahim
    ould wuld oulad uld	drop join respell	family	Mauritanian, Algerian	son of: Ould Ahmed, Ouldahmed
    mint	drop join	family	Mauritanian	daughter of
    bani beni banu	drop join respell	family	Arabic	tribe of
    bou bu	join respell	family	Maghrebi	short for Abu: Bou Azza, Bouazza
    ben bar bat	drop join	family	Hebrew	son or daughter of
    din deen dine eddine uddin	join respell	both	Arabic	of the faith: Nur Uddin, Nuruddin, Noureddine
    ullah allah ulla	join respell	both	Arabic, Urdu, Pashto	of God: Hamid Ullah, Hamidullah
    zadeh zada	join respell	family	Persian, Dari	born of: Hassan Zadeh, Hassanzada
    pour poor pur	join respell	family	Persian	son of: Hosseinpour, Hossein Pour
    khel zai zay	join respell drop	family	Pashto	clan of: Yousaf Zai, Yousafzai
    un unn en	drop join respell	given	Urdu, Bengali	link in Zeb-un-Nisa
    ur e	drop join respell	both	Persian, Urdu	link in Aziz-ur-Rehman

    # Portuguese, Spanish, Italian, French, Romanian
    de da do di du	drop join respell	family	Portuguese, Spanish, Italian, French	of: da Silva, De Silva, Dasilva, Silva
    dos das des	drop join respell	family	Portuguese, French	of the: dos Santos, Santos
    del della dello dei degli dal dalla	drop join respell	family	Spanish, Italian	of the: del Rio, Rio
    d	drop join	family	Italian, French, Goan	of, cut short: D'Souza, De Souza, Souza
    la las los le les lo li	drop join respell	family	Spanish, French, Italian	the article: de la Cruz, Delacruz, Cruz; Le Blanc, Leblanc
    y e i	drop	family	Spanish, Portuguese, Catalan	and, between the two family names: Ortega y Gasset
    san santa santo sao	join respell	family	Spanish, Italian, Portuguese	saint: San Martin, Sanmartin

    # Dutch, German, Nordic
    van von vom	drop join respell	family	Dutch, German	from: van Dijk, Vandijk, Dijk
    den der de het t ten ter te	drop join respell	family	Dutch	the article or at the: van den Berg, Vandenberg; ter Horst
    zu zum zur	drop join respell	family	German	to, at: zum Winkel
    af av	drop join respell	family	Swedish, Danish	of

    # Ireland, Scotland, Wales, England
    o oh	drop join respell	family	Irish	grandson of: O'Brien, O Brien, OBrien, and Brien where the apostrophe split it
    o ni ui	respell join drop	family	Irish	man's, unmarried and married woman's form: O Broin, Ni Bhroin, Ui Bhroin; h after ni is in the family-name table
    mc mac mag m	join respell	family	Irish, Scottish	son of: Mc Donald, MacDonald, M'Donald; never dropped, for Donald is another family
    mac nic mhic	respell join	family	Irish, Scottish	man's, unmarried and married woman's form: MacLeod, NicLeod
    fitz	join	family	Anglo-Norman	son of: Fitz Gerald, Fitzgerald
    ap ab ferch verch	drop join respell	family	Welsh	son or daughter of: Rhys ap Gruffydd, Rhys Gruffydd
    st saint ste sainte snt	join respell	family	English, French	saint: St John, Saint John, StJohn
    de	drop join	family	Anglo-Norman	De Courcy, Decourcy, Courcy

    # Africa
    wa	drop join	family	Kikuyu, Swahili	child of: Wa Thiongo, Thiongo
    ole	drop join	family	Maasai	son of
    ogbe	join	family	Edo	a place or house before the name
    ata	drop	family	Ewe	elder twin, before a name
    gebre ghebre woldu welde wolde	join	both	Ethiopian, Eritrean	servant or son of, two words or one: Gebre Mariam, Gebremariam
    haile	join	both	Ethiopian, Eritrean	power of: Haile Selassie, Haileselassie
    olu oluwa	drop join respell	given	Yoruba	God, left out in daily use: Oluwaseun, Seun
    ade	drop join	given	Yoruba	crown, left out in daily use: Adewale, Wale
    chukwu chi	join	given	Igbo	God, before or after: Chukwuemeka

    # South and East Asia
    bhai bhen ben	drop join	given	Gujarati	brother or sister, joined for respect: Rameshbhai
    jeet jit deep dip preet prit	join respell	given	Punjabi	second part, one word or two: Gur Preet, Gurpreet
    kumar kumari	drop join	both	Indian, Nepali	youth, a middle word often left out
    thi	drop	given	Vietnamese	marks a woman's name: Nguyen Thi Lan, Lan Nguyen
    van	drop	given	Vietnamese	marks a man's name: Nguyen Van Nam, Nam Nguyen
    ah a	drop	given	Chinese	familiar prefix: Ah Ming, Ming
    binti	drop	family	Malay, Swahili	daughter of

    # Titles and generations, which are no part of a name
    mr mrs miss ms mx master mstr	drop	both	English	title copied into a name box
    dr prof rev revd sir dame lord lady	drop	both	English	title copied into a name box
    jr jnr junior sr snr senior ii iii	drop	both	English, African, Caribbean	generation mark after a name; a father and son are told apart by birth date
    md mohd mst	drop	given	Bengali, Urdu	Mohammed or Mosammat cut short before the name in use
    haji hajji hajj alhaji alhaja hajia	drop	both	Muslim	one who made the pilgrimage
    hafiz qari maulana mufti	drop	given	Muslim	a learned title before the name
    sri shri smt kumari	drop	given	Indian	title before the name
    nana nii naa	drop	given	Akan, Ga	title of respect or of a namesake
    """#
