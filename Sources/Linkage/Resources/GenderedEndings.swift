/// Endings of one family name by the bearer’s sex. The format stands in the table’s own comments.
let genderedEndingsTable = #"""
    # Family-name endings that differ between the men and the women of one family.
    #
    # rule id, custom, men's endings, women's endings, shortest stem, reason; tabs between.
    # Endings are folded to a-z and separated by spaces; "-" is no ending at all. Two names agree by a rule when they have
    # the same stem, at least as long as stated, and any two endings of the rule after it (a father's form may be written
    # for a daughter, and a mother's for a son). The longer ending is tried first.
    polish-ski	Polish	ski sky	ska	3	adjectival name agrees with its bearer: Kowalski, Kowalska
    polish-cki	Polish	cki cky	cka	2	Nowicki, Nowicka
    polish-dzki	Polish	dzki dzky	dzka	2	Zawadzki, Zawadzka
    polish-ny	Polish	ny	na	3	Zielony, Zielona; Czarny, Czarna
    polish-wy	Polish	wy	wa	3	Lipowy, Lipowa
    polish-owa	Polish	-	owa owna	4	older wife's and daughter's form: Nowak, Nowakowa, Nowakowna
    ukrainian-skyi	Ukrainian	skyi skyy skyj sky skiy skii	ska	3	Zelenskyi, Zelenska, however the Cyrillic ending is spelt
    ukrainian-tskyi	Ukrainian	tskyi tskyy tskyj tsky ckyj	tska cka	2	Khmelnytskyi, Khmelnytska
    ukrainian-zkyi	Ukrainian	zkyi zkyy zky	zka	3	Zaporizkyi, Zaporizka
    ukrainian-yi	Ukrainian	nyi nyy nyj ny	na	3	Chornyi, Chorna
    russian-ov	Russian, Bulgarian, Central Asian	ov off ow	ova owa	2	Ivanov, Ivanova
    russian-ev	Russian, Bulgarian, Central Asian	ev eff yev iev ew	eva yeva ieva ewa	2	Sergeev, Sergeeva; Aliyev, Aliyeva
    russian-in	Russian	in yn	ina yna	3	Pushkin, Pushkina
    russian-sky	Russian, Belarusian	sky skiy skii skij ski	skaya skaia skaja ska	3	Dostoevsky, Dostoevskaya
    russian-oy	Russian	oy oi oj	aya aia aja	3	Tolstoy, Tolstaya
    russian-y	Russian	y yy iy yi	aya aia aja	3	Bely, Belaya
    bulgarian-ski	Bulgarian, Macedonian	ski	ska	3	Stoyanovski, Stoyanovska
    czech-ova	Czech, Slovak	-	ova	3	Novak, Novakova
    czech-a-ova	Czech, Slovak	a	ova	3	the last vowel gives way: Svoboda, Svobodova
    czech-o-ova	Czech, Slovak	o	ova	3	Janko, Jankova
    czech-ek-kova	Czech, Slovak	ek	kova	2	the moving e falls out: Hajek, Hajkova
    czech-ec-cova	Czech, Slovak	ec	cova	2	the moving e falls out: Nemec, Nemcova
    czech-el-lova	Czech, Slovak	el	lova	3	the moving e falls out: Havel, Havlova
    czech-y-a	Czech, Slovak	y	a	4	adjectival name: Novotny, Novotna; Cerny, Cerna
    czech-sky	Czech, Slovak	sky cky	ska cka	2	Dubsky, Dubska; Zelensky, Zelenska
    lithuanian-as	Lithuanian	as	aite iene e	4	daughter's, wife's and new neutral form: Kazlauskas, Kazlauskaite, Kazlauskiene, Kazlauske
    lithuanian-is	Lithuanian	is	yte iene e	4	Butkis, Butkyte, Butkiene
    lithuanian-ys	Lithuanian	ys	yte iene e	3	Gaidys, Gaidyte, Gaidiene
    lithuanian-us	Lithuanian	us	ute uviene iene e	4	Petrus, Petrute, Petruviene
    lithuanian-ius	Lithuanian	ius	iute iuviene iene ie	3	Stankevicius, Stankeviciute, Stankeviciene
    latvian-s-a	Latvian	s	a	4	Berzins, Berzina; Ozols, Ozola
    latvian-is-e	Latvian	is	e	4	Balodis, Balode
    latvian-ckis	Latvian	ckis skis	cka ska	3	a Polish name with a Latvian ending: Kovalevskis, Kovalevska
    greek-os-ou	Greek	os	ou	3	genitive for women: Papadopoulos, Papadopoulou
    greek-is-i	Greek	is	i	4	Makris, Makri
    greek-as-a	Greek	as	a	4	Pappas, Pappa
    greek-idis	Greek	idis ides	idou	3	Ioannidis, Ioannidou
    greek-eas	Greek	eas	ea	3	Kapeas, Kapea
    icelandic-son	Icelandic	sson son	sdottir dottir	3	a patronymic: one father, two endings; police may write the father's or a brother's form
    """#
