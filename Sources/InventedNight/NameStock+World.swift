extension NameStock {
    static let somaliBoys = """
        Mohamed Abdi Ahmed Hassan Ali Yusuf Abdirahman Ibrahim Omar Ismail Mahad Liban Warsame Jama Farah Osman Guled
        Abdullahi Said Nuur Hussein Adan Roble Dahir Mukhtar Bashir Sharmarke Ayub
        """
    static let somaliGirls = """
        Amina Hodan Fadumo Asha Halima Sahra Ifrah Khadra Maryan Hibo Ayaan Sagal Nasra Zamzam Hamdi Ubah Ruqiya Idil
        Fartun
        """
    static let eritreanBoys = """
        Yonas Daniel Abel Samuel Noah Filmon Robel Natnael Biniam Henok Yosief Amanuel Kidane Tesfay Haile Berhane
        Mehari
        """
    static let eritreanGirls = """
        Selam Sara Luwam Bethlehem Hiwot Eden Rahel Semhar Feven Winta Soliana Arsema Helen Meron Saron Mihret Tsega
        """
    static let eritreanFathers = """
        Tesfay Haile Gebremedhin Berhane Kidane Mehari Ghebreselassie Tekle Woldu Habte Araya Asmelash Gebreyesus
        Hagos Tsegay Weldemichael Okbay Yohannes Zerai Fessehaye Ogbe Abraha Mengistu Tadesse Bekele
        """
    static let westAfricanBoys = """
        David Emmanuel Daniel Samuel Joshua Tobi Kofi Kwame Ayomide Chidi Emeka Kwabena Oluwaseun Adebayo Ikenna Nana
        Yaw Malik Ousmane Mamadou Femi Obinna Temitope Josiah Kelechi Jeremiah Moses
        """
    static let westAfricanGirls = """
        Esther Blessing Grace Precious Favour Abena Adwoa Ama Chioma Ngozi Oluwatoyin Temilade Folake Adaeze Amara
        Zainab Fatoumata Awa Mercy Deborah Ifeoma Akosua Yaa Victoria Ireoluwa Tomi Ebun
        """
    static let westAfricanSeconds = """
        Oluwaseyi Chukwuemeka Kwaku Kofi Ayodele Oluwadamilola Chinonso Afia Nkechi Adjoa Opeyemi Olamide Uchenna Yaa
        Kojo Ifeanyi Oluwatobi Ebele
        """
    static let westAfricanSurnames = """
        Mensah Owusu Osei Boateng Asante Appiah Adjei Ofori Agyeman Amoah Okafor Okonkwo Okeke Nwosu Eze Obi Nwachukwu
        Ibrahim Diallo Bah Jallow Ceesay Kamara Sesay Conteh Traore Camara Osei-Bonsu Addo Antwi Darko Sarpong
        Frimpong Quaye Tetteh Ansah Acheampong Opoku Yeboah Anokye Ogunleye Balogun Lawal Bello Musa Danso Sanneh
        Touray
        """
    static let yorubaStarts = "Ade Olu Ola Ayo Oye Ogun Oluwa Aki Faw Baba Owo Oba"
    static let yorubaEnds =
        "bayo wale yemi kunle tayo seun bisi femi sanya dele nuga yinka lade moye kola niyi bode remi gbenga"
    static let chineseSurnames = """
        Wang Li Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Wong Chan Cheung Leung Lam Ng
        Lau Ho Tang
        """
    static let chineseSyllables = """
        Wei Jing Xin Yu Hao Ming Jun Mei Ling Xiao Yi Zi Han Chen Rui Jia Lei Fang Hui Ying Bo Tao Ting Qian Ka Wai
        Yan Hei
        """
    static let chineseWesternBoys = "Jason Kevin Ryan Eric Anson Marcus Lucas Adrian Vincent Aiden"
    static let chineseWesternGirls = "Chloe Emily Jasmine Tiffany Vivian Hailey Natalie Cherry Joyce Sophie"
    static let vietnameseSurnames = "Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ho Ngo Duong Ly Nguyễn Trần"
    static let vietnameseGiven = """
        Anh Minh Duc Linh Nam Trang Huy Thao Khanh Long Mai Phuong Quan Tuan Thu Vy Bao Nhi Hieu Chi An Đức Hương Lan
        """
}
