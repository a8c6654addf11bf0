/// Family names borne by custom, which carry almost no weight. The format stands in the table’s own comments.
let weakFamilyNamesTable = #"""
    # Words recorded as a family name that carry almost no weight, and that do not disagree with a family name.
    #
    # forms, sex (female, male or both), custom, reason; tabs between. Forms on one line are spellings of one word.
    kaur kour kor	female	Sikh	taken by every initiated woman; the family's own name is often left out
    singh sing singhe	male	Sikh	taken by every initiated man; the family's own name is often left out
    begum begam begom bagum	female	Muslim South Asian	lady: an honorific after a woman's name, not shared with her children
    bibi bebi beebi	female	Muslim South Asian	lady: an honorific after a woman's name, not shared with her children
    khatun khatoon khatum katun	female	Muslim South Asian	lady: an honorific after a woman's name
    khanam khanum khanom	female	Muslim South Asian, Persian, Turkish	lady: an honorific after a woman's name
    bano banu bannu	female	Muslim South Asian	lady: an honorific after a woman's name
    sultana soltana	female	Muslim South Asian	second part of a woman's name, not her father's
    akhtar akter akther aktar akhter	both	Bengali, Urdu	second part of a woman's name among Bengalis; a family name for others, so it may weigh a little
    nessa nesa nisa nissa unnisa	female	Bengali, Urdu	of women: second part of a woman's name
    parveen parvin perveen	female	Muslim South Asian	second given name written as a family name
    jan jaan	both	Pashto, Urdu, Persian	dear: a word of affection after the name
    devi debi	female	Hindu, Nepali	goddess: an honorific after a woman's name
    kumari	female	Hindu, Nepali	unmarried girl: a middle word written as a family name
    kumar	male	Hindu, Nepali	youth: a middle word written as a family name, and a family name for some
    lal	male	Hindu	dear: a middle word written as a family name
    rani	female	Hindu, Punjabi	queen: second part of a woman's name
    bai bhai ben behn bhen	both	Gujarati, Marathi	brother or sister: a word of respect
    miah mia mian miya	male	Bengali, Punjabi	sir: an honorific after a man's name, used as a family name by many
    uddin udin eddin	male	Bengali	of the faith: second part of a man's own name, not shared with his sisters
    ullah ulla	male	Bengali, Urdu, Pashto	of God: second part of a man's own name, not shared with his sisters
    bint binti	female	Arabic, Malay	daughter of: what follows is the father's name
    bin ibn	male	Arabic, Malay	son of: what follows is the father's name
    thi	female	Vietnamese	a middle word that marks a woman
    unknown notknown na nk tbc	both	form filling	no name at all: to be read as missing
    """#
