extension NameStock {
    static let polishBoys = """
        Jakub Antoni Jan Szymon Filip Aleksander Mikołaj Franciszek Wojciech Kacper Adam Michał Marcel Wiktor
        Stanisław Oskar Tymon Leon Piotr Igor Nikodem Dawid Mateusz Łukasz Krzysztof Tomasz Paweł Bartosz Maciej
        Grzegorz Dominik
        """
    static let polishGirls = """
        Zuzanna Julia Zofia Hanna Maja Lena Alicja Oliwia Laura Maria Emilia Pola Amelia Nadia Antonina Wiktoria
        Gabriela Natalia Aleksandra Małgorzata Agnieszka Katarzyna Weronika Michalina Łucja Kornelia Martyna Jagoda
        Liliana Nikola
        """
    static let polishStems = """
        Kowal Wiśniew Kamiń Lewandow Zieliń Szymań Dąbrow Kozłow Jankow Mazur Kwiatkow Krawczy Kaczmar Piotrow Grabow
        Nowakow Pawłow Michal Adam Duda Wróblew Jasiń Zalew Sikor Rutkow Baran Szew Ostrow Tomaszew Jabłoń Górs Borkow
        Sadow Malinow Czarnec Sokołow Urbań Kucharek Wysoc Kubia Marciniak Zawadz Makow Chmielew Przybyls Lipiń Bąkow
        Sikorow Żebrow Kalinow Kołodziej Kaźmier Cieśla Laskow Szczepań
        """
    static let polishPlain = "Nowak Wójcik Kowalczyk Woźniak Mazur Krawczyk Dudek Zając Król Wieczorek Stępień Pawlak"

    static let czechBoys = """
        Jakub Jan Tomáš Matyáš Vojtěch Adam Filip Lukáš Ondřej Martin David Dominik Marek Patrik Kevin Roman Milan
        Denis
        """
    static let czechGirls = """
        Eliška Anna Adéla Tereza Sofie Viktorie Karolína Natálie Kristýna Barbora Lucie Nikola Vanesa Denisa Žaneta
        Jana
        """
    static let czechSurnames = """
        Novák Svoboda Novotný Dvořák Černý Procházka Kučera Horák Němec Pokorný Pospíšil Marek Horváth Balog Gábor
        Lakatoš Dunka Giňa Kotlár Bandy Danko Tancoš Žiga Mižigár Pešta Conka Polák Ferenc Demeter Tokár
        """
    static let lithuanianBoys =
        "Lukas Matas Jonas Nojus Dominykas Kajus Benas Adomas Joris Ignas Rokas Gustas Tomas Mantas"
    static let lithuanianGirls =
        "Emilija Liepa Ugnė Austėja Gabija Kamilė Ieva Goda Viltė Luknė Sofija Miglė Rugilė Gintarė Eglė Smiltė"
    static let lithuanianStems = """
        Kazlausk Jankausk Petrausk Stankevič Vasiliausk Butkevič Žukausk Balčiūn Paulausk Urbon Kavaliausk Navick Rimk
        Savick Bernot Sakalausk Adomait Mažeik Šimk Norvaiš
        """
    static let romanianBoys = """
        Andrei David Ștefan Matei Alexandru Gabriel Luca Ionuț Mihai Cristian Darius Florin Răzvan Vlad Marian Rareș
        """
    static let romanianGirls = """
        Maria Sofia Ioana Andreea Elena Alexandra Daria Ștefania Bianca Denisa Mihaela Cristina Larisa Roxana Ana
        Ilinca
        """
    static let romanianSurnames = """
        Popa Popescu Ionescu Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Constantin Marin Lazăr Dumitrescu
        Florea Moldovan Mureșan Țăranu Dinu Neagu Munteanu Șerban Ungureanu Crăciun Enache Toma Lăcătuș Ghiță Cioabă
        Văduva
        """
    static let romanianStems = "Alb Andron Barb Cojoc Cos Dragom Filip Grigor Iord Luc Manol Negr Petr Sand Tudor Vasil"
    static let ukrainianBoys = """
        Oleksandr Maksym Artem Dmytro Danylo Matvii Bohdan Nazar Andrii Vladyslav Tymofii Yurii Mykhailo Serhii Illia
        """
    static let ukrainianGirls = """
        Sofiia Anastasiia Mariia Anna Yuliia Viktoriia Oleksandra Polina Zlata Yeva Kateryna Daryna Solomiia Iryna
        Oksana
        """
    static let ukrainianStems = """
        Shev Kovalen Bond Tkach Krav Koval Oliin Shevch Polish Lysen Marchen Petren Ponomar Savchen Rudenk Moroz Hnat
        Boy Klym Mel Havryl Romanen Pavlen Kharch Vasylen Yurch
        """
    static let ukrainianFathers = "Oleksandr Ivan Petro Mykola Andrii Serhii Vasyl Yurii Dmytro Bohdan"
    static let iberianBoys = """
        Santiago Mateo Diogo João Tiago Rodrigo Rafael Gonçalo Diego Afonso Miguel Pedro Lucas Martín Hugo Daniel Iker
        """
    static let iberianGirls = """
        Sofía Valentina Matilde Leonor Beatriz Inês Carolina Mariana Camila Lucía Martina Ana Gabriela Íris Daniela
        Paula
        """
    static let iberianSurnames = """
        García Silva Santos Ferreira Pereira López Rodríguez Martínez Oliveira Costa Fernández González Sánchez Pérez
        Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gómez Lopes Marques Ruiz Almeida Ribeiro Pinto Carvalho
        Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos
        Reis Simões Antunes Matos Fonseca Torres Vargas Castro Ortega Herrera Núñez Peña Muñoz
        """
}
