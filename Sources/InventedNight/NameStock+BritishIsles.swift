extension NameStock {
    static let englishBoys = """
        Noah Oliver George Arthur Leo Jack Harry Charlie Theo Alfie Oscar Freddie Archie Henry Jacob Thomas Logan
        Finley Joshua William Alexander Max Lucas James Isaac Edward Joseph Tommy Ethan Mason Samuel Daniel Sebastian
        Harrison Teddy Dylan Riley Reuben Louie Albie Adam Benjamin Elijah Hunter Roman Ezra Zachary Jude Toby Reggie
        Frankie Bobby Ronnie Jenson Stanley Michael Luca Caleb Nathan Kai Jayden Tyler Callum Ryan Connor Luke Matthew
        Lewis Owen Rory Carter Blake Jaxon Austin Felix Rowan Jasper Ralph Hugo Rupert Otis Vinnie Sonny Albert Ernie
        Harvey Ellis Bradley Kian Kayden Corey Jamie Liam Brandon Cameron Aaron Robert Christopher Andrew David
        Anthony Gabriel Alfred Frederick Theodore Edmund Nicholas Patrick Stephen Peter Jonathan Dominic Laurence
        Bailey Brody Cole Dexter Zac Miles Spencer Joey Billy Ashton Declan Leon Marcus Elliot Tristan Morgan Taylor
        Kit Barnaby
        """
    static let englishGirls = """
        Olivia Amelia Isla Ava Lily Ivy Freya Florence Isabella Mia Poppy Ella Evie Grace Sophie Willow Sienna Daisy
        Elsie Phoebe Sophia Evelyn Rosie Emily Charlotte Harper Millie Matilda Maisie Emilia Isabelle Penelope Ada
        Alice Eleanor Luna Bonnie Imogen Eliza Jessica Chloe Lola Violet Aria Ruby Scarlett Layla Esme Hallie Lottie
        Maya Nancy Robyn Darcie Orla Thea Delilah Hannah Aurora Margot Edith Molly Lucy Holly Summer Erin Zara Abigail
        Martha Lexi Summer Skye Leah Georgia Amber Beatrice Rebecca Katherine Elizabeth Megan Lauren Paige Ellie
        Gracie Tilly Amy Jasmine Caitlin Brooke Faith Bella Heidi Maddison Madeleine Victoria Niamh Alexandra Anna
        Sarah Rachel Francesca Gabriella Hollie Lacey Kayla Skyla Annabelle Arabella Clara Felicity Harriet Josephine
        Lydia Naomi Ottilie Primrose Rose Ruth Susannah Tabitha Zoe Mollie Kacey Demi Libby Hattie Connie Betsy Dolly
        Peggy Winnie
        """
    static let englishSurnames = """
        Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts
        Green Hall Wood Jackson Clarke Harrison Ward Turner Hill Cooper Morris Clark Moore Lee King Baker Harris
        Patterson Allen Scott Watson Parker James Bennett Young Phillips Richardson Carter Shaw Mitchell Bailey
        Collins Bell Cox Webb Rogers Hughes Mason Hunt Knight Palmer Holmes Mills Barnes Matthews Fisher Barker
        Stevens Butler Dixon Harvey Pearson Fletcher Graham Gibson Howard Andrews Elliott Reynolds Ellis Fox Payne
        Dawson Armstrong Chapman Wells West Brooks Cole Lawson Marshall Hudson Watts Rhodes Booth Burton Spencer Hart
        Kaye Ross Kemp Sutton Newton Ashworth Sykes Hirst Ackroyd Barraclough Lister Haigh Greenwood Sutcliffe
        Crossley Holroyd Pickles Mallinson Schofield Dyson Horsfall Wadsworth Whiteley Crowther Illingworth Naylor
        Firth Armitage Beaumont Kershaw Lockwood Lumb Ramsden Bottomley Stead Thackray Verity Waterhouse Womersley
        Bramley Hainsworth Broadbent Hardcastle Metcalfe Tattersall Fawcett Calvert Clegg Driver Exley Farrar Gaunt
        Hanson Ingham Jagger Kitchen Longbottom Midgley Nutter Oldroyd Priestley Quarmby Riley Shackleton Tempest
        Uttley Varley Whitaker Yates Abbott Archer Atkinson Austin Baldwin Ball Banks Barrett Barton Bates Berry Bird
        Bishop Blake Bolton Bond Bowen Bradley Bray Briggs Bright Brookes Bryant Buckley Bull Burgess Burns Burrows
        Byrne Cartwright Chambers Charlton Clayton Coates Coleman Cook Cooke Corbett Cross Crossland Cunningham Curtis
        Dale Daniels Dean Doherty Douglas Doyle Dunn Edwards Emery Farmer Field Finch Fleming Ford Forster Foster
        Francis Franklin Freeman French Frost Fuller Gardner Garner George Gibbs Gilbert Giles Gill Glover Goddard
        Goodwin Gordon Gough Grant Gray Greaves Gregory Griffin Griffiths Hammond Hancock Harding Hardy Hargreaves
        Harper Hawkins Hayes Haynes Heath Henderson Herbert Hewitt Hicks Higgins Hobbs Hodgson Holden Holland Holt
        Hooper Hope Hopkins Horton Howarth Howe Howell Humphreys Hutchinson Iqbal Ives Jarvis Jenkins Jennings
        Johnston Jordan Joyce Kay Kelly Kent Kirby Kirk Lamb Lambert Lane Law Lawrence Leach Little Lloyd Long Lord
        Love Lowe Lucas Lynch Manning Marsden Marsh Martin May McDonald Middleton Miller Moran Morgan Morley Morrison
        Moss Murphy Nash Nelson Newman Nicholls Nicholson Noble Norman North Norton Oliver Osborne Owen Page Parkes
        Parkin Parry Parsons Peacock Perkins Perry Peters Pollard Poole Pope Porter Potter Potts Powell Pratt Preston
        Price Pritchard Proctor Pugh Quinn Randall Read Reed Reid Rees Reeves Rice Richards Rose Rowe Rowley Russell
        Ryan Sanders Sanderson Saunders Savage Sharp Shepherd Short Simmons Simpson Skinner Slater Stephenson
        Stevenson Stewart Stone Storey Stott Sullivan Summers Swift Sykes Talbot Thomas Thorpe Todd Tomlinson Townsend
        Tucker Tyler Vaughan Vincent Wade Wall Wallace Wallis Walsh Walters Walton Warner Warren Waters Weaver Webster
        Welch Weston Wheeler Whitehead Whittaker Wilkins Wilkinson Willis Winter Woodward Wyatt Yarwood
        """
    static let placeStarts = """
        Ash Birk Brad Brench Brom Burl Cald Carl Chad Clay Cop Crag Cress Cul Dal Den Dray Dun East Eld Ever Fal Farn
        Fen Flax Fos Gar Gled Gran Gres Had Hal Har Has Haver Hazel Hem Hes Hey Hol Horn Hux Ingle Kel Kes Kil Kirk
        Lang Lay Led Lin Lod Low Mar Mel Mor Nab New Nor Oak Ol Os Ouse Pem Pen Pick Quern Rad Raven Red Rish Rom Rud
        Rush Sal Scar Sel Sher Skel Slaith Stan Staun Strad Sun Swin Tad Tan Thorn Thur Tod Under Wake Wal Wen Wet
        Whar Whit Wil Win Wool Wor Wy
        """
    static let placeEnds = """
        ley ton worth well field by thorpe wick ham den bank bridge brook combe croft dale ford gate grave holme hurst
        land low more ridge royd shaw side stead stone wood yard smith man ward mere ing bourne cliffe sett
        """
    static let modernStarts = "Jay Kay Bray Zay Ray Tay Kai Jax Lay Hay Cay Ty Ry Ly Bry Kory Mav Zan Dar Kel"
    static let modernBoyEnds = "den lan son ton lin dyn ven ron len ser rick vin dan ce"
    static let modernGirlEnds = "la leigh lynn lee na ya ra cie-Mae lah-Rose li-Grace lene tlyn cee ssa"
    static let girlSeconds = "Mae Rose Grace Leigh May Jane Louise Marie Anne Faye Jo Hope"
    static let boySeconds = "James Lee Jay John Ray Joe Thomas Junior Michael George David Paul"

    static let irishBoys = """
        Conor Sean Cian Oisín Fionn Rory Patrick Liam Declan Darragh Cillian Tadhg Ronan Eoin Aidan Finn Callum
        Donnacha Shane Brendan Niall Lorcan Seamus Kieran Ruairí Odhran Daithí Eoghan Senan Michael Daniel James
        """
    static let irishGirls = """
        Niamh Aoife Saoirse Siobhán Caoimhe Ciara Róisín Orla Erin Clodagh Sinéad Maeve Aisling Gráinne Éabha Fiadh
        Cara Bronagh Mairead Eimear Deirdre Shannon Nuala Tara Sorcha Muireann Kathleen Bridget Mary Grace
        """
    static let irishSurnames = """
        Murphy Kelly O'Brien Walsh Byrne Ryan O'Connor O'Neill Doyle McCarthy Gallagher Doherty Kennedy Lynch Murray
        Quinn Moore McLaughlin Carroll Connolly Daly O'Connell Wilson Dunne Brennan Burke Collins Campbell Clarke
        Johnston Hughes Farrell Fitzgerald Brown Martin Maguire Nolan Flynn Thompson Callaghan O'Donnell Duffy Mahony
        Boyle Healy O'Shea White Sweeney Hayes Kavanagh Power McGrath Moran Brady Stewart Casey Foley FitzPatrick
        Ó_Briain O'Leary McDonnell McMahon Donnelly Regan Donovan Burns Flanagan Mullan Barry Kane Robinson Cunningham
        Griffin Kenny Sheehan Ward Whelan Lyons Reid Graham Higgins Cullen Keane King Maher McKenna Bell Scott Hogan
        O'Keeffe Magee McNamara McDonald McDermott Molony O'Rourke Buckley O'Dwyer Ní_Dhomhnaill Mac_Gearailt McGinley
        """
    static let welshBoys = """
        Osian Dylan Harri Jac Macsen Rhys Ioan Gethin Iestyn Llew Evan Tomos Guto Cai Elis Ifan Morgan Emyr Gruffydd
        """
    static let welshGirls = """
        Cadi Mali Ffion Seren Erin Carys Nia Lowri Megan Efa Gwen Eleri Cerys Alaw Non Beca Heledd Angharad Mabli Siân
        """
    static let welshSurnames = """
        Jones Davies Williams Evans Thomas Roberts Hughes Lewis Griffiths Morgan Owen Edwards Rees Price Llewellyn
        Parry Pritchard Powell Vaughan Bowen Gwyn Probert Bevan Tudor ap_Rhys ap_Gwilym ab_Owain Myfanwy Howells Pugh
        Ellis
        """
    static let caribbeanBoys = """
        Malachi Jerome Tyrell Isaiah Andre Kemar Elijah Zion Tyrese Kyrie Jermaine Reuben Micah Darius Nathaniel Omari
        """
    static let caribbeanGirls = """
        Tiana Shanice Amara Naomi Zariah Aaliyah Imani Keziah Renee Nevaeh Tamara Shanelle Kiara Jada Asha Monique
        """
    static let caribbeanSurnames = """
        Campbell Brown Williams Grant Francis Morgan Reid Gordon Clarke Bailey Stewart Powell Wright Bennett Henry
        Lewis Edwards Walters Samuels Burke Palmer Blake Dacosta Gayle McKenzie Mclean Christie Daley Pinnock
        Blackwood Facey
        """
    static let travellerBoys = "John Patrick Michael Martin James Thomas Paddy Johnny Jimmy Simon Miles Felix Hughie"
    static let travellerGirls = "Mary Margaret Bridget Kathleen Ann Winifred Nora Eileen Helen Barbara Chantelle Biddy"
    static let travellerSurnames =
        "Ward Connors McDonagh Doran Maughan Cash Joyce Delaney Stokes Price Lee Smith Boswell"
}
