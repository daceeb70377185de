//! Dutch: shipping and fees.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Shipping,
        "verzendkost verzendbijdrage verzendtarief verzendtoeslag vrachtkost vrachtbijdrage \
         vrachttarief vrachttoeslag portokost portobijdrage portotarief portotoeslag \
         transportkost transportbijdrage transporttarief transporttoeslag bezorgkost \
         bezorgbijdrage bezorgtarief bezorgtoeslag leveringskost leveringsbijdrage \
         leveringstarief leveringstoeslag leverkost leverbijdrage levertarief levertoeslag \
         afleverkosten afleverkost afleverbijdrage aflevertarief aflevertoeslag expeditiekosten \
         expeditiekost expeditiebijdrage expeditietarief expeditietoeslag koerierkosten \
         koerierkost koerierbijdrage koeriertarief koeriertoeslag expresskosten expresskost \
         expressbijdrage expresstarief verpakkingskost verpakkingsbijdrage verpakkingstarief \
         verpakkingkosten verpakkingkost verpakkingbijdrage verpakkingtarief verpakkingtoeslag \
         pakketkosten pakketkost pakketbijdrage pakkettarief pakkettoeslag postkosten postkost \
         postbijdrage posttarief posttoeslag zendkosten zendkost zendbijdrage zendtarief \
         zendtoeslag bodekosten bodekost bodebijdrage bodetarief bodetoeslag verzendingskosten \
         verzendingskost verzendingsbijdrage verzendingstarief verzendingstoeslag \
         verzendingkosten verzendingkost verzendingbijdrage verzendingtarief verzendingtoeslag \
         afleveringskosten afleveringskost afleveringsbijdrage afleveringstarief \
         afleveringstoeslag thuisleveringskosten thuisleveringskost thuisleveringsbijdrage \
         thuisleveringstarief thuisleveringstoeslag logistiekekosten logistiekekost \
         logistiekebijdrage logistieketarief logistieketoeslag rembourskosten rembourskost \
         remboursbijdrage rembourstarief rembourstoeslag leveringsenverpakkingskosten \
         leveringsenverpakkingskost leveringsenverpakkingsbijdrage leveringsenverpakkingstarief \
         leveringsenverpakkingstoeslag verzendenverpakkingskosten verzendenverpakkingskost \
         verzendenverpakkingsbijdrage verzendenverpakkingstarief verzendenverpakkingstoeslag \
         verpakkingsenverzendkosten verpakkingsenverzendkost verpakkingsenverzendbijdrage \
         verpakkingsenverzendtarief verpakkingsenverzendtoeslag verzendenadministratiekosten \
         verzendenadministratiekost verzendenadministratiebijdrage verzendenadministratietarief \
         verzendenadministratietoeslag transportenverpakkingskosten transportenverpakkingskost \
         transportenverpakkingsbijdrage transportenverpakkingstarief \
         transportenverpakkingstoeslag verzendenbehandelingskosten verzendenbehandelingskost \
         verzendenbehandelingsbijdrage verzendenbehandelingstarief verzendenbehandelingstoeslag \
         verzendenhandlingkost verzendenhandlingbijdrage verzendenhandlingtarief \
         verzendenhandlingtoeslag voorrijkost voorrijbijdrage voorrijtarief voorrijtoeslag \
         verplaatsingskosten verplaatsingskost verplaatsingsbijdrage verplaatsingstarief \
         verplaatsingstoeslag ophaalkosten ophaalkost ophaalbijdrage ophaaltarief ophaaltoeslag \
         portiekosten portiekost portiebijdrage portietarief portietoeslag verzendingenverpakking \
         verzendingverpakking verzendingenadministratie verzendingexclbtw verzendinginclbtw \
         verzendingbinnenland verzendingbuitenland verzendingnederland verzendingbelgie \
         verzendingpakket verzendingstandaard verzendingexpress verzendingpostnl verzendingdhl \
         verzendingups verzendingdpd verzendingbpost verzendingnetto verzendingenverzending \
         verzendingenbehandeling verzendingenporto verzendingenvracht bezorgingenverpakking \
         bezorgingverpakking bezorgingenadministratie bezorgingexclbtw bezorginginclbtw \
         bezorgingbinnenland bezorgingbuitenland bezorgingnederland bezorgingbelgie \
         bezorgingpakket bezorgingstandaard bezorgingexpress bezorgingpostnl bezorgingdhl \
         bezorgingups bezorgingdpd bezorgingbpost bezorgingnetto bezorgingenverzending \
         bezorgingenbehandeling bezorgingenporto bezorgingenvracht bezorgingkosten \
         leveringenverpakking leveringverpakking leveringenadministratie leveringexclbtw \
         leveringinclbtw leveringbinnenland leveringbuitenland leveringnederland leveringbelgie \
         leveringpakket leveringstandaard leveringexpress leveringpostnl leveringdhl leveringups \
         leveringdpd leveringbpost leveringnetto leveringenverzending leveringenbehandeling \
         leveringenporto leveringenvracht leveringkosten transportenverpakking \
         transportverpakking transportenadministratie transportexclbtw transportinclbtw \
         transportbinnenland transportbuitenland transportnederland transportbelgie \
         transportpakket transportstandaard transportexpress transportpostnl transportdhl \
         transportups transportdpd transportbpost transportnetto transportenverzending \
         transportenbehandeling transportenporto transportenvracht vrachtenverpakking \
         vrachtverpakking vrachtenadministratie vrachtexclbtw vrachtinclbtw vrachtbinnenland \
         vrachtbuitenland vrachtnederland vrachtbelgie vrachtpakket vrachtstandaard vrachtexpress \
         vrachtpostnl vrachtdhl vrachtups vrachtdpd vrachtbpost vrachtnetto vrachtenverzending \
         vrachtenbehandeling vrachtenporto vrachtenvracht portoenverpakking portoverpakking \
         portoenadministratie portoexclbtw portoinclbtw portobinnenland portobuitenland \
         portonederland portobelgie portopakket portostandaard portoexpress portopostnl portodhl \
         portoups portodpd portobpost portonetto portoenverzending portoenbehandeling \
         portoenporto portoenvracht verpakkingenverpakking \
         verpakkingenadministratie verpakkingexclbtw verpakkinginclbtw verpakkingbinnenland \
         verpakkingbuitenland verpakkingnederland verpakkingbelgie verpakkingpakket \
         verpakkingstandaard verpakkingexpress verpakkingpostnl verpakkingdhl verpakkingups \
         verpakkingdpd verpakkingbpost verpakkingnetto verpakkingenbehandeling verpakkingenporto \
         verpakkingenvracht verzendkostenenverpakking verzendkostenverpakking \
         verzendkostenenadministratie verzendkosteninclbtw verzendkostenbinnenland \
         verzendkostenbuitenland verzendkostennederland verzendkostenbelgie verzendkostenpakket \
         verzendkostenstandaard verzendkostenexpress verzendkostenpostnl verzendkostendhl \
         verzendkostenups verzendkostendpd verzendkostenbpost verzendkostennetto \
         verzendkostenenverzending verzendkostenenbehandeling verzendkostenenporto \
         verzendkostenenvracht transportkostenenverpakking transportkostenverpakking \
         transportkostenenadministratie transportkostenexclbtw transportkosteninclbtw \
         transportkostenbinnenland transportkostenbuitenland transportkostennederland \
         transportkostenbelgie transportkostenpakket transportkostenstandaard \
         transportkostenexpress transportkostenpostnl transportkostendhl transportkostenups \
         transportkostendpd transportkostenbpost transportkostenenverzending \
         transportkostenenbehandeling transportkostenenvracht leveringskostenenverpakking \
         leveringskostenverpakking leveringskostenenadministratie leveringskostenexclbtw \
         leveringskosteninclbtw leveringskostenbinnenland leveringskostenbuitenland \
         leveringskostennederland leveringskostenbelgie leveringskostenpakket \
         leveringskostenstandaard leveringskostenexpress leveringskostenpostnl leveringskostendhl \
         leveringskostenups leveringskostendpd leveringskostenbpost leveringskostennetto \
         leveringskostenenverzending leveringskostenenbehandeling leveringskostenenvracht \
         vrachtkostenenverpakking vrachtkostenenadministratie \
         vrachtkostenexclbtw vrachtkosteninclbtw vrachtkostenbinnenland vrachtkostenbuitenland \
         vrachtkostennederland vrachtkostenbelgie vrachtkostenpakket vrachtkostenstandaard \
         vrachtkostenexpress vrachtkostenpostnl vrachtkostendhl vrachtkostenups vrachtkostendpd \
         vrachtkostenbpost vrachtkostennetto vrachtkostenenverzending vrachtkostenenbehandeling \
         vrachtkostenenporto vrachtkostenenvracht bezorgkostenenverpakking \
         bezorgkostenverpakking bezorgkostenenadministratie bezorgkostenexclbtw \
         bezorgkosteninclbtw bezorgkostenbinnenland bezorgkostenbuitenland bezorgkostennederland \
         bezorgkostenbelgie bezorgkostenpakket bezorgkostenstandaard bezorgkostenexpress \
         bezorgkostenpostnl bezorgkostendhl bezorgkostenups bezorgkostendpd bezorgkostenbpost \
         bezorgkostennetto bezorgkostenenverzending bezorgkostenenbehandeling bezorgkostenenporto \
         bezorgkostenenvracht standaardverzending aangetekendeverzending \
         koerier pakketpost thuislevering francolevering voorrijden verplaatsing \
         verplaatsingsvergoeding kilometervergoeding kilometerkosten",
    ),
    (
        Role::Charge,
        "brandstoftoeslagen brandstofopslag dieseltoeslagen dieselopslag energietoeslagen \
         energieopslag milieutoeslagen milieuopslag spoedtoeslagen spoedopslag \
         kleineordertoeslagen kleineorderopslag kleinordertoeslagen kleinorderopslag \
         kleineorderstoeslagen kleineordersopslag exprestoeslagen expresopslag expresstoeslagen \
         expressopslag weekendtoeslagen weekendopslag nachttoeslagen nachtopslag avondtoeslagen \
         avondopslag zondagtoeslagen zondagopslag feestdagentoeslagen feestdagenopslag \
         toltoeslagen tolopslag mauttoeslagen mautopslag eilandtoeslagen eilandopslag \
         maattoeslagen maatopslag volumetoeslagen volumeopslag gewichttoeslagen gewichtopslag \
         gevaarlijkestoffentoeslagen gevaarlijkestoffenopslag kopertoeslagen koperopslag \
         grondstoftoeslagen grondstofopslag materiaaltoeslagen materiaalopslag metaaltoeslagen \
         metaalopslag legeringstoeslagen legeringsopslag minimumordertoeslagen minimumorderopslag \
         administratietoeslagen administratieopslag creditcardtoeslagen creditcardopslag \
         betaaltoeslagen betaalopslag kredietbeperkingstoeslagen kredietbeperkingsopslag \
         kredietbeperkingtoeslagen kredietbeperkingopslag seizoenstoeslagen seizoensopslag \
         covidtoeslagen covidopslag piektoeslagen piekopslag wachttoeslagen wachtopslag \
         laadkleptoeslagen laadklepopslag kraantoeslagen kraanopslag servicetoeslagen \
         serviceopslag zeekaaitoeslagen zeekaaiopslag haventoeslagen havenopslag co2toeslagen \
         co2opslag prijstoeslagen prijsopslag inflatietoeslagen inflatieopslag staaltoeslagen \
         staalopslag houttoeslagen houtopslag verpakkingstoeslagen verpakkingsopslag \
         administratiekost administratiebijdrage administratieheffing administratievekosten \
         administratievekost administratievebijdrage administratieveheffing behandelingskost \
         behandelingsbijdrage behandelingsheffing orderkost orderbijdrage orderheffing \
         factuurkosten factuurkost factuurbijdrage factuurheffing facturatiekosten facturatiekost \
         facturatiebijdrage facturatieheffing betaalkosten betaalkost betaalbijdrage \
         betaalheffing betalingskost betalingsbijdrage betalingsheffing transactiekost \
         transactiebijdrage transactieheffing servicekost servicebijdrage serviceheffing \
         dossierkosten dossierkost dossierbijdrage dossierheffing opstartkosten opstartkost \
         opstartbijdrage opstartheffing aansluitkosten aansluitkost aansluitbijdrage \
         aansluitheffing activeringskosten activeringskost activeringsbijdrage activeringsheffing \
         installatiekosten installatiekost installatiebijdrage installatieheffing \
         reserveringkosten reserveringkost reserveringbijdrage reserveringheffing \
         reserveringskosten reserveringskost reserveringsbijdrage reserveringsheffing \
         boekingskosten boekingskost boekingsbijdrage boekingsheffing annuleringskosten \
         annuleringskost annuleringsbijdrage annuleringsheffing annulatiekosten annulatiekost \
         annulatiebijdrage annulatieheffing schoonmaakkosten schoonmaakkost schoonmaakbijdrage \
         schoonmaakheffing eindschoonmaakkosten eindschoonmaakkost eindschoonmaakbijdrage \
         eindschoonmaakheffing herinneringskosten herinneringskost herinneringsbijdrage \
         herinneringsheffing aanmaningskosten aanmaningskost aanmaningsbijdrage aanmaningsheffing \
         maningkosten maningkost maningbijdrage maningheffing rappelkosten rappelkost \
         rappelbijdrage rappelheffing incassokosten incassokost incassobijdrage incassoheffing \
         invorderingskosten invorderingskost invorderingsbijdrage invorderingsheffing \
         buitengerechtelijkeincassokosten buitengerechtelijkeincassokost \
         buitengerechtelijkeincassobijdrage buitengerechtelijkeincassoheffing gerechtskosten \
         gerechtskost gerechtsbijdrage gerechtsheffing deurwaarderskosten deurwaarderskost \
         deurwaardersbijdrage deurwaardersheffing griffiekosten griffiekost griffiebijdrage \
         griffieheffing bureaukosten bureaukost bureaubijdrage bureauheffing kantoorkosten \
         kantoorkost kantoorbijdrage kantoorheffing reiskosten reiskost reisbijdrage reisheffing \
         verblijfkosten verblijfkost verblijfbijdrage verblijfheffing verblijfskosten \
         verblijfskost verblijfsbijdrage verblijfsheffing parkeerkosten parkeerkost \
         parkeerbijdrage parkeerheffing tolkosten tolkost tolbijdrage tolheffing douanekosten \
         douanekost douanebijdrage douaneheffing inklaringskosten inklaringskost \
         inklaringsbijdrage inklaringsheffing uitklaringskosten uitklaringskost \
         uitklaringsbijdrage uitklaringsheffing verzekeringskosten verzekeringskost \
         verzekeringsbijdrage verzekeringsheffing afvalkosten afvalkost afvalbijdrage \
         afvalheffing afvalverwerkingskosten afvalverwerkingskost afvalverwerkingsbijdrage \
         afvalverwerkingsheffing stortkosten stortkost stortbijdrage stortheffing \
         verwerkingskosten verwerkingskost verwerkingsbijdrage verwerkingsheffing milieukosten \
         milieukost milieuheffing recyclagekosten recyclagekost recyclagebijdrage \
         recyclageheffing recyclingkosten recyclingkost recyclingbijdrage recyclingheffing \
         keuringskosten keuringskost keuringsbijdrage keuringsheffing beheerkosten beheerkost \
         beheerbijdrage beheerheffing licentiekosten licentiekost licentiebijdrage \
         licentieheffing abonnementskosten abonnementskost abonnementsbijdrage abonnementsheffing \
         bankkosten bankkost bankbijdrage bankheffing wisselkosten wisselkost wisselbijdrage \
         wisselheffing kopiekosten kopiekost kopiebijdrage kopieheffing afdrukkosten afdrukkost \
         afdrukbijdrage afdrukheffing printkosten printkost printbijdrage printheffing \
         materiaalkosten materiaalkost materiaalbijdrage materiaalheffing kleinmateriaalkosten \
         kleinmateriaalkost kleinmateriaalbijdrage kleinmateriaalheffing verbruikskosten \
         verbruikskost verbruiksbijdrage verbruiksheffing opslagkosten opslagkost opslagbijdrage \
         opslagheffing stallingkosten stallingkost stallingbijdrage stallingheffing \
         handlingkosten handlingkost handlingbijdrage handlingheffing minimumkosten minimumkost \
         minimumbijdrage minimumheffing overigekosten overigekost overigebijdrage overigeheffing \
         bijkomendekosten bijkomendekost bijkomendebijdrage bijkomendeheffing extrakosten \
         extrakost extrabijdrage extraheffing diversekosten diversekost diversebijdrage \
         diverseheffing algemenekosten algemenekost algemenebijdrage algemeneheffing \
         materieelkosten materieelkost materieelbijdrage materieelheffing machinekosten \
         machinekost machinebijdrage machineheffing logistiekkosten logistiekkost \
         logistiekbijdrage logistiekheffing milieuenafvalkosten milieuenafvalkost \
         milieuenafvalbijdrage milieuenafvalheffing voertuigkosten voertuigkost voertuigbijdrage \
         voertuigheffing wachtkosten wachtkost wachtbijdrage wachtheffing inschrijvingskosten \
         inschrijvingskost inschrijvingsbijdrage inschrijvingsheffing milieutaks recupelbijdrage \
         auvibelbijdrage bebatbijdrage reprobel sabam valipac fostplus thuiskopieheffing \
         thuiskopievergoeding afvalbeheerbijdrage stichtingwecycle wecycle statiegeldemballage \
         leeggoed drankverpakking palletkosten europallets fust waarborgleeggoed borg waarborgsom \
         afrondingop5cent afrondingtotaal afronden toeristenbelasting verblijfstaks stadstaks \
         verblijfsbelasting forensenbelasting fooi bediening bedieningsgeld verschotten \
         onbelasteverschotten griffierecht voorgeschotenkosten uitschotten kilometerheffing \
         viapass energiebelasting opslagduurzameenergie ode nettarieven netbeheerkosten vastrecht \
         intresten nalatigheidsintresten verwijlinteresten verwijlintresten rente wettelijkerente \
         boete schadebeding schadevergoeding vergoeding meerwerk onkosten onkostenvergoeding \
         kleinematerialen kleinmateriaal verbruiksgoederen werkplaatskosten apkafmelding \
         afmeldenapk leges precario kostenderden verzekering premieverzekering",
    ),
];
