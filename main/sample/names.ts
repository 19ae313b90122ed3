/** A community of the sample clinic's city: names that go together, and the languages it speaks. */
export interface Community {
  /** As stored on a contact; the first is the one most of its people would choose. */
  languages: string[]
  /** Each goes with any of `family`, which is why family names that change with gender are left out. */
  given: string[]
  family: string[]
  /** People whose one name is the whole name; empty where that is not the custom. */
  oneWord: string[]
  /** Its share of the sample's people, against the sum of all weights. */
  weight: number
}

/**
 * Invented people draw their names from here; the shares are made up and describe no real place.
 * Pairs that would name someone widely known are kept apart.
 */
export const communities: readonly Community[] = [
  {
    languages: ['English'],
    weight: 14,
    given: [
      'Margaret', 'Gordon', 'Heather', 'Douglas', 'Karen', 'Bruce', 'Joanne', 'Kevin', 'Shannon', 'Patrick', 'Alison', 'Graham', 'Lorraine',
      'Wayne', 'Brenda', 'Derek', 'Mary Ellen', 'John Paul', 'Kathleen', 'Ian', 'Tracy', 'Neil', 'Moira', 'Colin', 'Sheila', 'Rory',
    ],
    family: [
      'MacDonald', 'Cameron', 'O’Brien', 'Fraser', 'Thompson', 'Murphy', 'Whitfield', 'McLeod', 'Harris', 'Fitzgerald', 'Stewart', 'Kennedy',
      'Burns', 'Doyle', 'Pritchard', 'Ashworth', 'McKinnon', 'Reid', 'Sullivan', 'Barker', 'Langford-Hughes', 'Wallace', 'Turnbull', 'Gallagher',
      'Holloway', 'St. Clair',
    ],
    oneWord: [],
  },
  {
    languages: ['English'],
    weight: 8,
    given: [
      'Beverley', 'Winston', 'Marcia', 'Delroy', 'Yvonne', 'Neville', 'Shanice', 'Errol', 'Claudette', 'Trevor', 'Keisha', 'Desmond', 'Paulette',
      'Leroy', 'Sonia', 'Clive', 'Tamara', 'Andre', 'Hyacinth', 'Lloyd', 'Nadine', 'Rohan', 'Ann-Marie', 'Everton', 'Camille', 'Dwayne',
    ],
    family: [
      'Campbell', 'Brown', 'Clarke', 'Grant', 'Francis', 'Baptiste', 'Williams', 'Gordon', 'Bailey', 'Morrison', 'Samuels', 'Blackwood', 'Henry',
      'Joseph', 'Pierre-Louis', 'Charles', 'Edwards', 'Walcott', 'Thomas', 'Reid-Johnson', 'Beckford', 'Alleyne', 'Phillips', 'Greenidge',
      'Stewart', 'Mohammed',
    ],
    oneWord: [],
  },
  {
    languages: ['French'],
    weight: 5,
    given: [
      'Marie-Hélène', 'Étienne', 'Éloïse', 'Jean-François', 'Geneviève', 'Benoît', 'Anne-Sophie', 'René', 'Noëlle', 'Stéphane', 'Chantal', 'Luc',
      'Mélanie', 'Gaston', 'Hélène', 'Jean-Guy', 'Mylène', 'Raphaël', 'Thérèse', 'Yvon', 'Françoise', 'Sébastien', 'Josée', 'André', 'Maïté',
      'Réjean',
    ],
    family: [
      'Bélanger', 'Tremblay', 'Larocque', 'Côté', 'Gagnon', 'Lachance', 'Séguin', 'Charbonneau', 'Brisebois', 'Poirier', 'Thivierge', 'Beauséjour',
      'Lalonde', 'Rhéaume', 'Desjardins', 'Ménard', 'Larivière', 'Ouellette', 'St-Amour', 'Gélinas', 'Provencher', 'Dubé', 'Lamoureux-Hébert',
      'Desrosiers', 'Châtelain', 'Génier',
    ],
    oneWord: [],
  },
  {
    languages: ['French', 'Haitian Creole'],
    weight: 2,
    given: [
      'Wideline', 'Jean-Robert', 'Mirlande', 'Frantz', 'Rose-Laure', 'Wilner', 'Guerline', 'Jocelyn', 'Marie-Ange', 'Évens', 'Fabiola', 'Ricardo',
      'Nadège', 'Pierre-Richard', 'Lovely', 'Dieudonné', 'Islande', 'Reginald', 'Ketly', 'Stanley', 'Yolande', 'Emmanuel', 'Darline', 'Gérard',
    ],
    family: [
      'Jean-Baptiste', 'Toussaint', 'Désir', 'Saint-Fleur', 'Célestin', 'Louissaint', 'Dorcé', 'Pierre', 'Augustin', 'Charles', 'Exantus',
      'Jean-Louis', 'Mésidor', 'Altidor', 'Cadet', 'Belizaire', 'Estimé', 'Joseph', 'Laguerre', 'Noël', 'Philogène', 'Sanon', 'Théodore',
      'Valcourt',
    ],
    oneWord: [],
  },
  {
    languages: ['Arabic'],
    weight: 8,
    given: [
      'Rania', 'Omar', 'Hanan', 'Khaled', 'Samar', 'Youssef', 'Lina', 'Bassam', 'Noor', 'Tariq', 'Widad', 'Marwan', 'Huda', 'Ziad', 'Rasha',
      'Hussein', 'Mays', 'Adel', 'Salma', 'Fadi', 'Ibtisam', 'Nabil', 'Zeinab', 'Munir', 'Ruba', 'Ghassan',
    ],
    family: [
      'Haddad', 'Al-Masri', 'Khalil', 'Abdelaziz', 'Al-Najjar', 'Mansour', 'El-Sayed', 'Darwish', 'Al-Khatib', 'Saleh', 'Nasser', 'Awad', 'Barakat',
      'Hamdan', 'Qasim', 'Al-Jabouri', 'Shaheen', 'Odeh', 'Sabbagh', 'Al-Rawi', 'Zaki', 'Fakhoury', 'Abu Hassan', 'Kassab', 'Al-Obeidi', 'Daoud',
    ],
    oneWord: [],
  },
  {
    languages: ['Bengali'],
    weight: 6,
    given: [
      'Shirin', 'Rafiqul', 'Nasreen', 'Kamrul', 'Farhana', 'Mizanur', 'Taslima', 'Jahangir', 'Sabina', 'Anisur', 'Rokeya', 'Shafiqul', 'Moushumi',
      'Tanvir', 'Parveen', 'Ashraful', 'Rina', 'Zahirul', 'Shahnaz', 'Monir', 'Anwara', 'Delwar', 'Sharmin', 'Nazmul', 'Lipi', 'Habibur',
    ],
    family: [
      'Rahman', 'Chowdhury', 'Islam', 'Hossain', 'Ahmed', 'Uddin', 'Talukdar', 'Sarkar', 'Miah', 'Bhuiyan', 'Mazumder', 'Karim', 'Dewan', 'Reza',
      'Haque', 'Kabir', 'Alam', 'Sikder', 'Siddique', 'Mollah', 'Khandaker', 'Biswas', 'Sultan', 'Mahmud', 'Patwary', 'Kazi',
    ],
    oneWord: [],
  },
  {
    languages: ['Cantonese'],
    weight: 6,
    given: [
      'Ka-yan', 'Chi-ming', 'Mei-ling', 'Wai-keung', 'Suk-fan', 'Kwok-wah', 'Yuen-yee', 'Siu-fong', 'Tsz-kit', 'Lai-ching', 'Hoi-lam', 'Chun-ho',
      'Wing-sze', 'Kin-man', 'Yuk-lan', 'Pak-hei', 'Man-yee', 'Ho-yin', 'Sau-ying', 'Tak-shing', 'Pui-shan', 'Lok-yiu', 'Wai-han', 'Kam-fai',
      'Ching-man', 'Shuk-ling',
    ],
    family: [
      'Chan', 'Wong', 'Leung', 'Cheung', 'Lau', 'Ng', 'Kwok', 'Yip', 'Tsang', 'Lam', 'Ho', 'Fung', 'Poon', 'Mak', 'Yeung', 'Chiu', 'Lui', 'Szeto',
      'Au-Yeung', 'Kwan', 'Tam', 'Hui', 'Cheng', 'Siu', 'Lai', 'Tse',
    ],
    oneWord: [],
  },
  {
    languages: ['Mandarin'],
    weight: 6,
    given: [
      'Xiaoling', 'Jianguo', 'Lihua', 'Weiming', 'Yufang', 'Zhiqiang', 'Meihua', 'Haoran', 'Xinyi', 'Guoping', 'Yanyan', 'Jun', 'Shulan', 'Dawei',
      'Ruoxi', 'Kai', 'Qiuyue', 'Zhenhua', 'Lanying', 'Bo', 'Siyuan', 'Tingting', 'Hongmei', 'Yichen', 'Fei', 'Wenjie',
    ],
    family: [
      'Wang', 'Li', 'Zhang', 'Liu', 'Chen', 'Yang', 'Huang', 'Zhao', 'Wu', 'Zhou', 'Xu', 'Sun', 'Ma', 'Zhu', 'Hu', 'Guo', 'He', 'Lin', 'Gao', 'Luo',
      'Zheng', 'Liang', 'Xie', 'Ouyang', 'Tang', 'Lü',
    ],
    oneWord: [],
  },
  {
    languages: ['Dari'],
    weight: 5,
    given: [
      'Zarmina', 'Najmuddin', 'Shukria', 'Ahmad Zia', 'Freshta', 'Hamidullah', 'Latifa', 'Mohammad Nasir', 'Zohra', 'Esmatullah', 'Karima',
      'Abdul Wahid', 'Sediqa', 'Sayed Ibrahim', 'Homaira', 'Rahmatullah', 'Masuda', 'Ghulam Ali', 'Parwana', 'Faridullah', 'Nilofar', 'Aminullah',
      'Malalai', 'Mirwais', 'Benafsha', 'Jawid',
    ],
    family: [
      'Rahimi', 'Ahmadzai', 'Hakimi', 'Noori', 'Popal', 'Sadat', 'Amiri', 'Yaqubi', 'Stanikzai', 'Barakzai', 'Rasuli', 'Azizi', 'Mohammadi',
      'Sharifi', 'Haidari', 'Wardak', 'Faizi', 'Osmani', 'Karimi', 'Safi', 'Nazari', 'Qaderi', 'Alizada', 'Hussaini', 'Sultani', 'Zadran',
    ],
    oneWord: ['Najiba', 'Habibullah', 'Gulalai', 'Nasrullah', 'Shakila', 'Zabihullah'],
  },
  {
    languages: ['Farsi'],
    weight: 5,
    given: [
      'Shahrzad', 'Behrouz', 'Niloufar', 'Farhad', 'Mahnaz', 'Dariush', 'Golnaz', 'Kourosh', 'Parisa', 'Mehrdad', 'Azadeh', 'Siavash', 'Leila',
      'Hamidreza', 'Ladan', 'Babak', 'Roya', 'Amir Hossein', 'Shirin', 'Navid', 'Fereshteh', 'Omid', 'Soraya', 'Kamran', 'Yasaman', 'Arash',
    ],
    family: [
      'Tehrani', 'Rostami', 'Farahani', 'Moradi', 'Shirazi', 'Esfahani', 'Jafari', 'Karimi', 'Khorasani', 'Salehi', 'Bahrami', 'Ghasemi', 'Mohseni',
      'Rezaei', 'Nikfar', 'Zandi', 'Hashemi', 'Daneshvar', 'Yazdani', 'Kermani', 'Pourmand', 'Golestani', 'Mirzaei', 'Taheri', 'Vaziri',
      'Najafi-Pour',
    ],
    oneWord: [],
  },
  {
    languages: ['Hindi'],
    weight: 5,
    given: [
      'Sunita', 'Rajesh', 'Kavita', 'Anil', 'Meena', 'Suresh', 'Pooja', 'Vikram', 'Asha', 'Deepak', 'Rekha', 'Girish', 'Neha', 'Ashok', 'Savitri',
      'Ramesh', 'Priya', 'Sanjay', 'Lata', 'Arvind', 'Anjali', 'Mukesh', 'Shobha', 'Naveen', 'Usha', 'Prakash',
    ],
    family: [
      'Sharma', 'Verma', 'Gupta', 'Mishra', 'Tiwari', 'Yadav', 'Joshi', 'Srivastava', 'Pandey', 'Chauhan', 'Agarwal', 'Saxena', 'Dubey', 'Rathore',
      'Khandelwal', 'Mehta', 'Chaudhary', 'Bhardwaj', 'Prasad', 'Malhotra', 'Bansal', 'Nigam', 'Tripathi', 'Jain', 'Trivedi', 'Maurya',
    ],
    oneWord: [],
  },
  {
    languages: ['Punjabi'],
    weight: 6,
    given: [
      'Gurpreet', 'Harjit Singh', 'Manpreet Kaur', 'Balwinder', 'Jaspreet', 'Sukhdev Singh', 'Pavitar', 'Rajwinder Kaur', 'Kuldeep', 'Avtar',
      'Sukhpreet', 'Jagtar Singh', 'Simran', 'Harbans', 'Kiranjit Kaur', 'Baljit', 'Gurmeet', 'Lakhvir Singh', 'Ramandeep', 'Surinder', 'Mandeep',
      'Satwant Kaur', 'Inderjit', 'Tejinder', 'Prabhjot', 'Jarnail Singh',
    ],
    family: [
      'Gill', 'Dhillon', 'Sandhu', 'Grewal', 'Sidhu', 'Brar', 'Dhaliwal', 'Mann', 'Bains', 'Cheema', 'Virk', 'Randhawa', 'Bhullar', 'Aulakh',
      'Toor', 'Sekhon', 'Hundal', 'Pannu', 'Deol', 'Kang', 'Johal', 'Sohal', 'Khaira', 'Rai', 'Basra', 'Atwal',
    ],
    oneWord: [],
  },
  {
    languages: ['Urdu'],
    weight: 5,
    given: [
      'Nusrat', 'Irfan', 'Shazia', 'Tahir', 'Rukhsana', 'Asif', 'Saima', 'Nadeem', 'Fouzia', 'Waqar', 'Bushra', 'Shahid', 'Ayesha', 'Kashif',
      'Naheed', 'Zafar', 'Mehwish', 'Arshad', 'Samina', 'Faisal', 'Tahira', 'Junaid', 'Rabia', 'Sajid', 'Uzma', 'Pervaiz',
    ],
    family: [
      'Malik', 'Qazi', 'Butt', 'Siddiqui', 'Chaudhry', 'Mirza', 'Shaikh', 'Khan', 'Raja', 'Awan', 'Bhatti', 'Ansari', 'Hashmi', 'Javed', 'Iqbal',
      'Mughal', 'Rizvi', 'Abbasi', 'Khokhar', 'Naqvi', 'Baig', 'Durrani', 'Zaidi', 'Farooqi', 'Warraich', 'Gondal',
    ],
    oneWord: [],
  },
  {
    languages: ['Tamil'],
    weight: 6,
    given: [
      'Kavitha', 'Sivakumar', 'Tharshini', 'Ravindran', 'Meenakshi', 'Jeyakumar', 'Vasuki', 'Balasubramaniam', 'Nirmala', 'Suthakaran', 'Anjana',
      'Yogeswaran', 'Malathi', 'Pirakash', 'Luxmi', 'Senthil', 'Gowri', 'Thayaparan', 'Arulmozhi', 'Kumaran', 'Sulochana', 'Vignesh', 'Rajeswari',
      'Nanthakumar', 'Abirami', 'Mayooran',
    ],
    family: [
      'Sivalingam', 'Thambirajah', 'Kanagaratnam', 'Nadarajah', 'Selvarajah', 'Paramanathan', 'Rajaratnam', 'Mahendran', 'Kandasamy', 'Arumugam',
      'Sabaratnam', 'Navaratnam', 'Thurairajah', 'Subramaniam', 'Chelliah', 'Ganeshan', 'Pathmanathan', 'Vijayakumar', 'Murugesu', 'Rasiah',
      'Sathasivam', 'Tharmalingam', 'Jeyaratnam', 'Kulasegaram', 'Anandarajah', 'Emmanuel',
    ],
    oneWord: ['Saraswathy', 'Thangarajah', 'Pushpamalar', 'Kirubakaran', 'Yalini', 'Gnanasekaram'],
  },
  {
    languages: ['Somali'],
    weight: 6,
    given: [
      'Hodan', 'Abdirahman', 'Faduma', 'Mohamud', 'Sahra', 'Abshir', 'Ifrah', 'Guled', 'Halima', 'Liban', 'Asha', 'Mukhtar', 'Hibaaq', 'Yusuf',
      'Ubah', 'Abdullahi', 'Sagal', 'Warsame', 'Deeqa', 'Bashir', 'Khadra', 'Ayanle', 'Nimco', 'Jamal', 'Hamdi', 'Cabdi',
    ],
    family: [
      'Farah', 'Jama', 'Ali Hassan', 'Mohamed', 'Abdi', 'Dirie', 'Hersi', 'Osman', 'Egal', 'Nur', 'Ismail', 'Duale', 'Hassan Jimale', 'Samatar',
      'Hussein', 'Elmi', 'Gedi', 'Omar', 'Aden', 'Buraale', 'Muse', 'Roble', 'Hirsi', 'Abukar', 'Shire', 'Guleid',
    ],
    oneWord: [],
  },
  {
    languages: ['Tigrinya'],
    weight: 4,
    given: [
      'Selam', 'Tesfalem', 'Almaz', 'Yohannes', 'Rahwa', 'Kidane', 'Senait', 'Filmon', 'Luwam', 'Berhane', 'Azieb', 'Mehari', 'Winta', 'Samuel',
      'Letebrhan', 'Ermias', 'Helen', 'Robel', 'Saba', 'Teklai', 'Feven', 'Amanuel', 'Mihret', 'Ghirmay', 'Semhar', 'Biniam',
    ],
    family: [
      'Tesfay', 'Gebremedhin', 'Haile', 'Woldemariam', 'Berhe', 'Kahsay', 'Ghebreyesus', 'Tekle', 'Abraha', 'Habte', 'Mengisteab', 'Weldegebriel',
      'Zerai', 'Asmerom', 'Kifle', 'Hagos', 'Gebreselassie', 'Tewolde', 'Araya', 'Negash', 'Okbamichael', 'Fessehaye', 'Mebrahtu', 'Solomon',
      'Ogbai', 'Desta',
    ],
    oneWord: [],
  },
  {
    languages: ['Spanish'],
    weight: 6,
    given: [
      'María Fernanda', 'José Luis', 'Yolanda', 'Andrés', 'Lucía', 'Íñigo', 'Rosa Elena', 'Héctor', 'Ximena', 'Joaquín', 'Begoña', 'Martín',
      'Graciela', 'Óscar', 'Marisol', 'Germán', 'Ana Lucía', 'Iván', 'Dolores', 'Raúl', 'Catalina', 'Álvaro', 'Nélida', 'Sebastián', 'Pilar',
      'Fermín',
    ],
    family: [
      'Muñoz Rodríguez', 'Peña', 'Hernández', 'García López', 'Ibáñez', 'Quiñones', 'Martínez', 'Gutiérrez Núñez', 'Castañeda', 'Ramírez',
      'Villaseñor', 'Sánchez Ortega', 'Zúñiga', 'Díaz', 'Morales', 'Ávila Cárdenas', 'Yáñez', 'Rojas', 'Domínguez', 'Cifuentes', 'Espinoza',
      'Vásquez', 'Mejía', 'Bermúdez de la Cruz', 'Chávez', 'Guzmán',
    ],
    oneWord: [],
  },
  {
    languages: ['Portuguese'],
    weight: 5,
    given: [
      'Maria da Conceição', 'João', 'Fátima', 'António', 'Lurdes', 'Manuel', 'Inês', 'Nuno', 'Graça', 'Sérgio', 'Ana Beatriz', 'Tiago', 'Filomena',
      'Luís Miguel', 'Conceição', 'Duarte', 'Rosália', 'Vítor', 'Natália', 'Gonçalo', 'Zulmira', 'Estêvão', 'Leonor', 'Álvaro', 'Célia', 'Hélder',
    ],
    family: [
      'Fernandes-Oliveira da Silva', 'Pacheco', 'Medeiros', 'Furtado', 'Araújo', 'Gonçalves', 'Simões', 'Carvalho', 'Raposo', 'Magalhães', 'Câmara',
      'Botelho', 'Teixeira', 'Correia', 'Moniz', 'Guimarães', 'Brandão', 'Bettencourt', 'Amaral dos Santos', 'Cabral', 'Vieira', 'Sousa',
      'Ponte-Rego', 'Tavares', 'Arruda', 'Falcão',
    ],
    oneWord: [],
  },
  {
    languages: ['Tagalog'],
    weight: 6,
    given: [
      'Maricel', 'Rogelio', 'Jocelyn', 'Ernesto', 'Rowena', 'Danilo', 'Luzviminda', 'Feliciano', 'Marites', 'Arnel', 'Erlinda', 'Reynaldo',
      'Cherry Ann', 'Crisanto', 'Analyn', 'Eduardo', 'Rosalinda', 'Joel', 'Gemma', 'Renato', 'Maria Corazon', 'Dennis', 'Lorna', 'Efren',
      'Princess Joy', 'Nestor',
    ],
    family: [
      'Dela Cruz', 'Santos', 'Reyes', 'Bautista', 'Villanueva', 'Macaraeg', 'Pangilinan', 'De Guzman', 'Alcantara', 'Dimaculangan', 'Salonga',
      'Mendoza', 'Magbanua', 'Tolentino', 'Malabanan', 'Catacutan', 'Lacson', 'Ocampo', 'Panganiban', 'San Juan', 'Evangelista', 'Gatchalian',
      'Dizon', 'Baluyot', 'Cabrera-Lim', 'Abad',
    ],
    oneWord: [],
  },
  {
    languages: ['Tibetan'],
    weight: 3,
    given: [
      'Tenzin', 'Sonam', 'Pema', 'Karma', 'Tashi', 'Lobsang', 'Ngawang', 'Kunga', 'Kelsang', 'Jampa', 'Rinchen', 'Phuntsok', 'Thupten', 'Yeshi',
      'Dawa', 'Nyima', 'Lhakpa', 'Migmar', 'Pasang', 'Choekyi', 'Sangye', 'Choephel', 'Ngodup', 'Palden', 'Gelek', 'Topgyal',
    ],
    family: [
      'Dolma', 'Wangmo', 'Dorjee', 'Gonpo', 'Norbu', 'Lhamo', 'Choedon', 'Namgyal', 'Wangdu', 'Tsering', 'Youdon', 'Dhondup', 'Gyaltsen', 'Tsomo',
      'Choden', 'Wangyal', 'Sangmo', 'Lhundup', 'Palmo', 'Thinley', 'Bhuti', 'Rabgyal', 'Chodak', 'Khando', 'Paljor', 'Tsephel',
    ],
    oneWord: ['Samten', 'Tsultrim', 'Chimey', 'Dhargyal', 'Lhadon', 'Passang'],
  },
  {
    languages: ['Vietnamese'],
    weight: 5,
    given: [
      'Thị Hương', 'Văn Phúc', 'Ngọc Lan', 'Quốc Bảo', 'Thanh Thảo', 'Đức Thịnh', 'Mỹ Dung', 'Hữu Phước', 'Kim Oanh', 'Tuấn Kiệt', 'Bích Ngọc',
      'Công Danh', 'Hồng Nhung', 'Xuân Trường', 'Diễm My', 'Thế Vinh', 'Thu Hà', 'Đình Khôi', 'Phương Uyên', 'Gia Huy', 'Lệ Quyên', 'Trọng Nghĩa',
      'Ánh Tuyết', 'Minh Châu', 'Bảo Trân', 'Hoàng Long',
    ],
    family: [
      'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Hoàng', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đào', 'Đinh', 'Lâm',
      'Trương', 'Mai', 'Châu', 'Tạ', 'Quách', 'Trịnh', 'Nguyễn-Đoàn',
    ],
    oneWord: [],
  },
  {
    languages: ['Korean'],
    weight: 3,
    given: [
      'Ji-woo', 'Min-jun', 'Eun-ji', 'Sung-ho', 'Hye-jin', 'Dong-hyun', 'Mi-kyung', 'Jae-won', 'Soo-yeon', 'Kyung-soo', 'Yu-na', 'Sang-woo',
      'Young-hee', 'Tae-yang', 'Bo-ram', 'Chang-min', 'Seo-yeon', 'Joon-ho', 'Myung-sook', 'In-sung', 'Ha-eun', 'Byung-chul', 'Na-young', 'Woo-jin',
      'Kyung-ja', 'Hyun-woo',
    ],
    family: [
      'Kim', 'Lee', 'Park', 'Choi', 'Jung', 'Kang', 'Cho', 'Yoon', 'Jang', 'Lim', 'Han', 'Oh', 'Seo', 'Shin', 'Kwon', 'Hwang', 'Ahn', 'Song', 'Ryu',
      'Hong', 'Moon', 'Bae', 'Baek', 'Nam', 'Noh', 'Namgung',
    ],
    oneWord: [],
  },
  {
    languages: ['Hungarian'],
    weight: 4,
    given: [
      'Ildikó', 'István', 'Erzsébet', 'Gábor', 'Zsófia', 'László', 'Ágnes', 'Győző', 'Katalin', 'Ferenc', 'Mónika', 'Zsolt', 'Piroska', 'Béla',
      'Rozália', 'Tibor', 'Tünde', 'András', 'Márta', 'Dezső', 'Edit', 'Árpád', 'Szilvia', 'Jenő', 'Réka', 'Attila',
    ],
    family: [
      'Horváth', 'Lakatos', 'Szabó', 'Kovács', 'Farkas', 'Balogh', 'Rácz', 'Kolompár', 'Németh', 'Orsós', 'Pusztai', 'Bódi', 'Csonka', 'Győri',
      'Molnár', 'Váradi', 'Sárközi', 'Tóth', 'Burai', 'Jónás', 'Rostás', 'Kállai', 'Szűcs', 'Bogdán', 'Ökrös', 'Vajda',
    ],
    oneWord: [],
  },
  {
    languages: ['Polish'],
    weight: 3,
    given: [
      'Małgorzata', 'Paweł', 'Bożena', 'Łukasz', 'Grażyna', 'Stanisław', 'Agnieszka', 'Władysław', 'Elżbieta', 'Michał', 'Halina', 'Rafał',
      'Urszula', 'Zbigniew', 'Danuta', 'Sławomir', 'Żaneta', 'Krzysztof', 'Wioletta', 'Mirosław', 'Stanisława', 'Tomasz', 'Kazimiera', 'Bogusław',
      'Beata', 'Józef',
    ],
    family: [
      'Nowak', 'Wójcik', 'Mazur', 'Krawczyk', 'Kaczmarek', 'Zając', 'Król', 'Wróbel', 'Dudek', 'Stępień', 'Pawlak', 'Sikora', 'Walczak', 'Baran',
      'Michalak', 'Szewczyk', 'Pietrzak', 'Wieczorek', 'Gołąb', 'Ślusarczyk', 'Małek', 'Kołodziej', 'Błaszczyk', 'Głąb', 'Żuk', 'Kubiak',
    ],
    oneWord: [],
  },
  {
    languages: ['Ukrainian', 'Russian'],
    weight: 4,
    given: [
      'Oksana', 'Mykola', 'Halyna', 'Bohdan', 'Svitlana', 'Andriy', 'Larysa', 'Vasyl', 'Kateryna', 'Yaroslav', 'Nadiya', 'Serhiy', 'Olha', 'Taras',
      'Zoryana', 'Ivan', 'Lesya', 'Volodymyr', 'Myroslava', 'Ihor', 'Iryna', 'Petro', 'Daryna', 'Roman', 'Yuliya', 'Ostap',
    ],
    family: [
      'Kovalenko', 'Melnyk', 'Bondarenko', 'Tkachuk', 'Kravets', 'Savchenko', 'Hrytsenko', 'Marchuk', 'Rudenko', 'Polishchuk', 'Lysenko',
      'Stefaniuk', 'Panchuk', 'Moroz', 'Kozak', 'Didenko', 'Tymchuk', 'Hnatiuk', 'Yurchenko', 'Bilyk', 'Romaniuk', 'Levchenko', 'Onyshchuk', 'Vovk',
      'Kushnir', 'Zinchenko',
    ],
    oneWord: [],
  },
  {
    languages: ['Russian'],
    weight: 3,
    given: [
      'Ludmila', 'Boris', 'Galina', 'Igor', 'Raisa', 'Leonid', 'Tatiana', 'Gennady', 'Zinaida', 'Arkady', 'Elena', 'Mikhail', 'Sofya', 'Vadim',
      'Valentina', 'Oleg', 'Irina', 'Grigory', 'Nina', 'Semyon', 'Polina', 'Vitaly', 'Inna', 'Yakov', 'Ksenia', 'Timur',
    ],
    family: [
      'Chernykh', 'Sedykh', 'Belykh', 'Dolgikh', 'Reznik', 'Gurevich', 'Shulman', 'Kogan', 'Abramovich', 'Melnik', 'Tkach', 'Koval', 'Kravchuk',
      'Goldberg', 'Yurkevich', 'Bondarchuk', 'Lazarenko', 'Miroshnichenko', 'Feldman', 'Sokol', 'Krutikh', 'Stankevich', 'Shapiro', 'Zhuk',
      'Vaynshteyn', 'Petrenko',
    ],
    oneWord: [],
  },
  {
    languages: ['Turkish'],
    weight: 3,
    given: [
      'Ayşe', 'Mehmet', 'Gülsüm', 'Çağlar', 'Zeynep', 'Hüseyin', 'Elif', 'Özgür', 'Şükran', 'Mustafa', 'Nurcan', 'Tuğrul', 'Gönül', 'İbrahim',
      'Emine', 'Barış', 'Dilek', 'Oğuz', 'Sevgi', 'Ümit', 'Hatice', 'Ercan', 'Yıldız', 'Selçuk', 'Meltem', 'Koray',
    ],
    family: [
      'Yılmaz', 'Kaya', 'Demir', 'Çelik', 'Şahin', 'Yıldırım', 'Öztürk', 'Aydın', 'Özdemir', 'Arslan', 'Doğan', 'Kılıç', 'Aslan', 'Çetin', 'Koç',
      'Kurt', 'Özkan', 'Sönmez', 'Polat', 'Güneş', 'Aktaş', 'Taş', 'Bulut', 'Karataş', 'Işık', 'Tekin',
    ],
    oneWord: [],
  },
  {
    languages: ['Indonesian'],
    weight: 2,
    given: [
      'Dewi', 'Agus', 'Sri Rahayu', 'Bambang', 'Ratna', 'Hendra', 'Yuliana', 'Eko', 'Nurhayati', 'Wayan', 'Siti Aminah', 'Rudi', 'Endang', 'Teguh',
      'Putri', 'Dedi', 'Indah', 'Slamet', 'Fitri', 'Made', 'Retno', 'Yanto', 'Melati', 'Ketut', 'Kartika', 'Dimas',
    ],
    family: [
      'Santoso', 'Wijaya', 'Lestari', 'Hidayat', 'Siregar', 'Nasution', 'Pratama', 'Simanjuntak', 'Kusuma', 'Setiawan', 'Hutapea', 'Gunawan',
      'Rahman', 'Situmorang', 'Purnomo', 'Susanto', 'Halim', 'Panjaitan', 'Wibowo', 'Sitompul', 'Saputra', 'Tanjung', 'Manurung', 'Hartono',
      'Permana', 'Lubis',
    ],
    oneWord: ['Suharti', 'Sutrisno', 'Wulandari', 'Mulyono', 'Sukinah', 'Budiman'],
  },
  {
    languages: ['Ojibwe', 'English'],
    weight: 2,
    given: [
      'Dorothy', 'Clayton', 'Charlene', 'Elwood', 'Darlene', 'Wesley', 'Marlene', 'Norman', 'Rhonda', 'Clifford', 'Sherry', 'Lyle', 'Bernadette',
      'Leonard', 'Nikki', 'Vernon', 'Candace', 'Roland', 'Doreen', 'Jesse', 'Roberta', 'Elijah', 'Tina', 'Alvin', 'Crystal', 'Dwight',
    ],
    family: [
      'Shawanda', 'Debassige', 'Migwans', 'Corbiere', 'Pitawanakwat', 'Wemigwans', 'Manitowabi', 'Ominika', 'Recollet', 'Kagige', 'Toulouse',
      'Abitong', 'Nahwegahbow', 'Osawamick', 'Taibossigai', 'Bebamikawe', 'Endanawas', 'Madahbee', 'Panamick', 'Assinewai', 'Jocko', 'Commanda',
      'Goulais', 'Restoule', 'Beaucage', 'Nootchtai',
    ],
    oneWord: [],
  },
  {
    languages: ['ASL', 'English'],
    weight: 1,
    given: [
      'Janet', 'Curtis', 'Donna', 'Russell', 'Gloria', 'Todd', 'Melissa', 'Barry', 'Erin', 'Dwight', 'Sandra', 'Howard', 'Vanessa', 'Kurt', 'Paula',
      'Adam', 'Wendy', 'Stephen', 'Leanne', 'Craig', 'Robin', 'Dale', 'Christine', 'Marcus', 'Jodi', 'Ross',
    ],
    family: [
      'Bennett', 'Carpenter', 'Fletcher', 'Hargrove', 'Jennings', 'Lawson', 'Marsh', 'Norris', 'Osborne', 'Palmer', 'Quigley', 'Radcliffe',
      'Sheppard', 'Tanner', 'Underhill', 'Vickers', 'Wainwright', 'Yates', 'Abbott', 'Bradshaw', 'Coleman', 'Dawson', 'Ellsworth', 'Foster-Blake',
      'Goodwin', 'Hutchings',
    ],
    oneWord: [],
  },
  {
    languages: ['LSQ', 'French'],
    weight: 1,
    given: [
      'Céline', 'Mathieu', 'Édith', 'Rémi', 'Valérie', 'Gaëtan', 'Léa', 'Marc-André', 'Agnès', 'Frédéric', 'Solange', 'Cédric', 'Marie-Ève',
      'Hervé', 'Andrée-Anne', 'Zoé', 'Pierre-Luc', 'Désirée', 'Loïc', 'Colette', 'Jérôme', 'Élise', 'Normand', 'Maëlle', 'Clément', 'Danièle',
    ],
    family: [
      'Archambault', 'Béland', 'Cloutier', 'Deschênes', 'Émond', 'Fréchette', 'Grégoire', 'Hétu', 'Jolicœur', 'Laflèche', 'Marleau', 'Nadeau',
      'Ouimet', 'Paquette', 'Quesnel', 'Renaud', 'Sénécal', 'Thibodeau', 'Vallée', 'Asselin-Roy', 'Boisvert', 'Crête', 'Dionne', 'Éthier', 'Filion',
      'Guérin',
    ],
    oneWord: [],
  },
]
