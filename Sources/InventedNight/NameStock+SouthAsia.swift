extension NameStock {
    static let punjabiBoys = """
        Arjan Jaskaran Harpreet Gurpreet Manpreet Jasdeep Gurdeep Harjot Simran Amrit Kiran Jeevan Dilraj Fateh Veer
        Rajan Sukhdeep Baljit Karamjit Inderjit Mandeep Navdeep Ranjit Tejinder
        """
    static let punjabiGirls = """
        Jasleen Simran Gurpreet Harpreet Manpreet Amrit Kiran Jasmeet Navneet Avneet Harleen Mehar Sukhmani Ravneet
        Jaspreet Kirandeep Parmjit Rajveer Mandeep Anaya Asees Gurleen
        """
    static let punjabiSurnames = """
        Singh Kaur Dhaliwal Gill Sandhu Sidhu Grewal Bains Dhillon Sangha Johal Atwal Bhogal Kalsi Virdee Rai Uppal
        Mann Cheema Chahal Basra Hayre Nijjar Purewal Sohal Takhar Randhawa Matharu Panesar Sagoo Lally Khangura
        """
    static let gujaratiBoys =
        "Aarav Krish Dhruv Rohan Dev Jay Nikhil Ishaan Veer Aryan Kush Neel Parth Yash Rishi Vivaan"
    static let gujaratiGirls =
        "Diya Anaya Riya Priya Krisha Isha Aanya Kavya Meera Nisha Pooja Jiya Aditi Tara Saanvi Hetal"
    static let gujaratiSurnames = """
        Patel Shah Mistry Desai Parmar Chauhan Solanki Modi Joshi Mehta Tailor Lad Gandhi Rana Vaghela Naik Rathod
        Thakkar Pandya Trivedi Bhatt Panchal Raval Makwana Sharma Gupta Verma Reddy Iyer Nair
        """
    static let muslimBoys = """
        Muhammad Mohammed Ibrahim Yusuf Musa Adam Zayn Ali Hamza Omar Hassan Hussain Ahmed Abdullah Bilal Ismail Haris
        Zakariya Umar Idris Isa Rayyan Hasan Usman Imran Haroon Sulaiman Ayaan Eesa Faisal Junaid Kamran Luqman
        Mustafa Nabeel Qasim Rehan Sami Tariq Uzair Waleed Yahya Zubair Danyal Ehsan Farhan Ghulam Shoaib Subhan Talha
        Zain Arham
        """
    static let muslimGirls = """
        Fatima Aisha Maryam Zainab Khadija Hafsa Amina Safiya Ayesha Sumayyah Inaya Anaya Zara Aaliyah Hana Noor
        Eshaal Mahnoor Iqra Sana Saira Alisha Madiha Rabia Bushra Zoya Haleema Asma Sadia Nadia Laiba Minahil Rukhsana
        Shazia Tahira Uzma Yasmin Zahra Amara Dua Eliza Faiza Humaira Javeria Kiran Areeba Tayyaba Ruqayyah
        """
    static let pakistaniSurnames = """
        Khan Hussain Ahmed Ali Mahmood Akhtar Iqbal Malik Shah Mirza Butt Rashid Hassan Raja Chaudhry Aslam Ashraf
        Mohammed Javed Sheikh Qureshi Rafiq Saleem Bashir Rehman Shafiq Yaqoob Riaz Nawaz Hanif Tariq Zaman Kauser
        Parveen Bibi Sadiq Arshad Younis Anwar Siddique Karim Latif Sultan Zafar Ilyas Nazir Amin Mehmood Ghafoor
        Jabbar Ramzan Sarwar Afzal Asghar Azam Dar Farooq Gul Haq Ishaq Jamil Kiani Lodhi Minhas Naseem Pervez Rauf
        Sajid Tahir Usmani Waheed Abbasi Awan Baig Bukhari Gondal Hashmi Jatt Kayani Mughal Rathore Satti Syed
        Warraich Zaidi
        """
    static let muslimStarts = "Abdul Abdur Fazal Gulzar Habib Inam Karam Khuda Mahbub Nur Sher Shams Zia Zulf"
    static let muslimEnds = "rahman aziz haq ullah din qadir wahab malik rashid hamid ghani salam bakhsh iqar"
    static let bangladeshiSurnames = """
        Begum Miah Ahmed Uddin Ali Hussain Khatun Rahman Islam Khan Choudhury Hoque Chowdhury Alam Akhtar Haque Karim
        Sultana Kamali Bari Mannan Quddus Talukdar Siddika Rob Malique Bibi Nessa Hasan Kabir Mia
        """
    static let arabicBoys = """
        Mohamed Ahmad Omar Youssef Ali Karim Amir Hadi Zaid Tariq Khalid Rami Yazan Laith Anas Abdulrahman Hamzah Saif
        """
    static let arabicGirls = """
        Maryam Layla Fatimah Noor Aya Sara Jana Malak Rania Lina Salma Huda Rawan Dalia Tala Hala Zeinab Ruba Shahd
        """
    static let arabicSurnames = """
        al-Hassan Al-Sayed el-Masri Haddad Al-Jabouri Khoury Mansour Al-Ahmad bin_Salem Abu_Bakr Abdallah Al-Najjar
        Saleh Ibrahim Hamdan Al-Khatib El-Sharif Darwish Qasim Al-Obaidi Nasser Aziz Al-Rashid Barakat Othman
        Al-Tamimi Kanaan Hijazi Al-Zubaidi Sabbagh Al-Mousawi Youssef Al-Dulaimi Shaheen Awad El-Amin
        """
}
