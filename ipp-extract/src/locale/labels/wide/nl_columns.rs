//! Dutch: the heads of columns.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "positie positienr volgnr volgnummer regelnr rgl lijn lijnnr lijnnummer post postnr lnr \
         itemnr rnr",
    ),
    (
        Role::ColCode,
        "artcode goederencodeartikel bestelcode bestelnummer bestelnr bestnr refart uwartikelnr \
         uwcode onsartikelnr klantartikelnr leveranciersartikel onderdeelnr onderdeelnummer \
         materiaalnr materiaalnummer catalogusnr catalogusnummer prestatiecode tariefcode \
         verrichtingcode verrichting nomenclatuur dienstcode kostensoortcode groepscode",
    ),
    (
        Role::ColDescription,
        "artikelnaam artikelbeschrijving artikelen artikelomschr artikeldienst artikelproduct \
         beschrijvingartikel beschrijvingproduct beschrijvingdienst beschrijvingvandediensten \
         beschrijvingvandegoederen beschrijvingprestaties benaming benamingartikel omschr \
         omschrijvingen omschrijvingwerkzaamheden omschrijvingvandewerkzaamheden \
         omschrijvinggoederen omschrijvingvandegoederen omschrijvingprestatie \
         omschrijvingactiviteit omschrijvingdescription descriptionomschrijving \
         omschrijvingproducten omschrijvinglevering productnaam producten productenendiensten \
         productbeschrijving productofdienst goederen goederendiensten goederenendiensten \
         goederenomschrijving diensten dienstverlening werken werkzaamheid verrichtewerkzaamheden \
         uitgevoerdewerkzaamheden uitgevoerdewerken prestaties prestatie prestatieomschrijving \
         aardvandeprestatie aardvandegoederen aardderwerken verrichtingen activiteit activiteiten \
         taak taken onderwerp betreft specificaties aanduiding inhoud kostensoort \
         kostenomschrijving soort soortdienst typedienst onderdeel onderdelen materiaal \
         materialen abonnement tariefomschrijving cursus opleiding rit ritomschrijving traject \
         transportomschrijving vrachtomschrijving verblijfomschrijving arrangement consumptie \
         titel tekst naamartikel toelichting leveringen honoraria erelonen",
    ),
    (
        Role::ColQuantity,
        "aantalstuks aantaleenheden aantaluren aantaluur aantaldagen aantalst aantaleh \
         aantalgeleverd aantalbesteld aantalkg aantalm2 aantalm3 aantalkm aantalkwh aantalnachten \
         aantalpersonen aantalcolli aantalverp aantalper aantalx aantalmaanden aantalgefactureerd \
         aantalehd aantalartikelen aantalinstuks aantallicenties aantalliter aantalm aanteenh \
         aantallen qtyaantal aantalqty hoev hvh hoeveelh hoeveelheidkg geleverdehoeveelheid \
         geleverdaantal geleverd gefactureerdaantal gefactaantal gelev levaantal uur urenaantal \
         aantalu gewerkteuren manuren arbeidsuren tijd tijduren tijdsduur duur duururen minuten \
         dag nachten overnachtingen personen pers deelnemers maanden weken kilometers gewichtkg \
         liter ltr m2 m3 verbruik verbruikkwh verbruikm3 stuk eenheden colli dozen flessen \
         gebruikers licenties exemplaren oplage hoeveelheden aantalkeer keer",
    ),
    (
        Role::ColUnit,
        "eenheden eenheidsmaat maat maateenheid meeteenheid verp verpakkingseenheid verpeenheid \
         vpe pereenheidvan eenheidmaat prijspereenh prijseenh steenh besteleenheid verkoopeenheid \
         ve",
    ),
    (
        Role::ColUnitPrice,
        "prijsbruto stukprijseur stukprijseuro stukprijsineur stukprijsineuro stukprijsexclbtw \
         stukprijsexcl stukprijsexbtw stukprijsexclusiefbtw stukprijsnetto stukprijszonderbtw \
         stukprijshtva stukprijseurexclbtw stukprijsperstuk stukprijsbruto eenheidsprijsperstuk \
         eenhprijseur eenhprijseuro eenhprijsineur eenhprijsineuro eenhprijsexclbtw eenhprijsexcl \
         eenhprijsexbtw eenhprijsexclusiefbtw eenhprijsnetto eenhprijszonderbtw eenhprijshtva \
         eenhprijseurexclbtw eenhprijsperstuk eenhprijsbruto tariefeur tariefeuro tariefineur \
         tariefineuro tariefexclbtw tariefexcl tariefexbtw tariefexclusiefbtw tariefnetto \
         tariefzonderbtw tariefhtva tariefeurexclbtw tariefperstuk tariefbruto uurtariefeur \
         uurtariefeuro uurtariefineur uurtariefineuro uurtariefexclbtw uurtariefexcl \
         uurtariefexbtw uurtariefexclusiefbtw uurtariefnetto uurtariefzonderbtw uurtariefhtva \
         uurtariefeurexclbtw uurtariefperstuk uurtariefbruto nettoprijsperstuk nettoprijsbruto \
         prijsperstukeur prijsperstukeuro prijsperstukineur prijsperstukineuro \
         prijsperstukexclbtw prijsperstukexcl prijsperstukexbtw prijsperstukexclusiefbtw \
         prijsperstuknetto prijsperstukzonderbtw prijsperstukhtva prijsperstukeurexclbtw \
         prijsperstukbruto prijspereenheidperstuk verkoopprijseur \
         verkoopprijseuro verkoopprijsineur verkoopprijsineuro verkoopprijsexclbtw \
         verkoopprijsexcl verkoopprijsexbtw verkoopprijsexclusiefbtw verkoopprijsnetto \
         verkoopprijszonderbtw verkoopprijshtva verkoopprijseurexclbtw verkoopprijsperstuk \
         verkoopprijsbruto stuksprijseur stuksprijseuro stuksprijsineur stuksprijsineuro \
         stuksprijsexclbtw stuksprijsexcl stuksprijsexbtw stuksprijsexclusiefbtw stuksprijsnetto \
         stuksprijszonderbtw stuksprijshtva stuksprijseurexclbtw stuksprijsperstuk \
         stuksprijsbruto ehprijseur ehprijseuro ehprijsineur ehprijsineuro ehprijsexclbtw \
         ehprijsexcl ehprijsexbtw ehprijsexclusiefbtw ehprijsnetto ehprijszonderbtw ehprijshtva \
         ehprijseurexclbtw ehprijsperstuk ehprijsbruto bedragperstukeur bedragperstukeuro \
         bedragperstukineur bedragperstukineuro bedragperstukexclbtw bedragperstukexcl \
         bedragperstukexbtw bedragperstukexclusiefbtw bedragperstuknetto bedragperstukzonderbtw \
         bedragperstukhtva bedragperstukeurexclbtw bedragperstukbruto \
         kostprijseur kostprijseuro kostprijsineur kostprijsineuro kostprijsexclbtw kostprijsexcl \
         kostprijsexbtw kostprijsexclusiefbtw kostprijsnetto kostprijszonderbtw kostprijshtva \
         kostprijseurexclbtw kostprijsperstuk kostprijsbruto eprijsperstuk eprijsbruto \
         brutoprijseur brutoprijseuro brutoprijsineur brutoprijsineuro brutoprijsexclbtw \
         brutoprijsexcl brutoprijsexbtw brutoprijsexclusiefbtw brutoprijsnetto \
         brutoprijszonderbtw brutoprijshtva brutoprijseurexclbtw brutoprijsperstuk \
         brutoprijsbruto catalogusprijseur catalogusprijseuro catalogusprijsineur \
         catalogusprijsineuro catalogusprijsexclbtw catalogusprijsexcl catalogusprijsexbtw \
         catalogusprijsexclusiefbtw catalogusprijsnetto catalogusprijszonderbtw \
         catalogusprijshtva catalogusprijseurexclbtw catalogusprijsperstuk catalogusprijsbruto \
         basisprijsperstuk basisprijsbruto prijsper prijsp prijsperst prijspereenh prijsperuur \
         prijsperdag prijsperkg prijspermaand prijspernacht prijsperpersoon prijsperkm \
         prijsperkwh prijsper100 prijsper1000 prijsperm2 prijsperm3 prijsperton prijsperlicentie \
         prijspergebruiker prijsuur prijsst prijseenh prijseh prijspereh prijsperverpakking \
         prijspst prijspstuk prijspeenheid prijspeh bedragper bedragp bedragperstuk bedragperst \
         bedragpereenheid bedragpereenh bedragperuur bedragperdag bedragperkg bedragpermaand \
         bedragpernacht bedragperpersoon bedragperkm bedragperkwh bedragper100 bedragper1000 \
         bedragperm2 bedragperm3 bedragperton bedragperlicentie bedragpergebruiker bedraguur \
         bedragstuk bedrageenheid bedragst bedrageenh bedrageh bedragpereh bedragperverpakking \
         bedragpst bedragpstuk bedragpeenheid bedragpeh tariefper tariefp tariefperst \
         tariefpereenheid tariefpereenh tariefperuur tariefperdag tariefperkg tariefpermaand \
         tariefpernacht tariefperpersoon tariefperkm tariefperkwh tariefper100 tariefper1000 \
         tariefperm2 tariefperm3 tariefperton tariefperlicentie tariefpergebruiker tariefuur \
         tariefstuk tariefeenheid tariefst tariefeenh tariefeh tariefpereh tariefperverpakking \
         tariefpst tariefpstuk tariefpeenheid tariefpeh kostenper kostenp kostenperstuk \
         kostenperst kostenpereenh kostenperuur kostenperdag kostenperkg kostenpermaand \
         kostenpernacht kostenperpersoon kostenperkm kostenperkwh kostenper100 kostenper1000 \
         kostenperm2 kostenperm3 kostenperton kostenperlicentie kostenpergebruiker kostenuur \
         kostenstuk kostenst kosteneenh kosteneh kostenpereh kostenperverpakking kostenpst \
         kostenpstuk kostenpeenheid kostenpeh eurper eurp eurperstuk eurperst eurpereenheid \
         eurpereenh eurperuur eurperdag eurperkg eurpermaand eurpernacht eurperpersoon eurperkm \
         eurperkwh eurper100 eurper1000 eurperm2 eurperm3 eurperton eurperlicentie \
         eurpergebruiker euruur eurstuk eureenheid eurst eureenh eureh eurpereh eurperverpakking \
         eurpst eurpstuk eurpeenheid eurpeh europer europ europerstuk europerst europereenheid \
         europereenh europeruur europerdag europerkg europermaand europernacht europerpersoon \
         europerkm europerkwh europer100 europer1000 europerm2 europerm3 europerton \
         europerlicentie europergebruiker eurouur eurostuk euroeenheid eurost euroeenh euroeh \
         europereh europerverpakking europst europstuk europeenheid europeh ehprijs eprijs \
         eenheidspr stukspr stprijs prstuk nettopr nettostukprijs nettoehp brutoprijs \
         catalogusprijs lijstprijs verkoopprijs verkprijs adviesprijs prijsnakorting uurloon \
         uurprijs dagtarief dagprijs tarieven maandprijs huurprijs kamerprijs peruur perstuk \
         pereenheid perdag permaand kostprijs eenheidskost eenheidskostprijs eenheidstarief \
         vrachtprijs prijzen",
    ),
    (
        Role::ColTaxRate,
        "btwperc btw%age btwsoort btwcategorie btwklasse btwtype btwaanslag btwvoet btwcd btwtar \
         btwhooglaag btwhl btwinprocent btwtar% tvapercentage tvacode tvaperc tva%age tvasoort \
         tvacategorie tvaklasse tvatype tvaaanslag tvavoet tvacd tvatar tvahooglaag tvahl \
         tvainprocent tvatar% btwpct btwin% btwtarief% btwcat percentagebtw btwaanslagvoet \
         aanslagvoet aanslagvoetbtw belastingtarief belasting% tarief% btwtva tarief",
    ),
    (
        Role::ColTaxAmount,
        "btweur btweuro btwineuro btwineur btwtebetalen btwwaarde tvaeur tvaeuro tvaineuro \
         tvaineur tvatebetalen tvawaarde btwtotaal btwbedrageur bedragaanbtw belasting \
         belastingbedrag",
    ),
    (
        Role::ColDiscount,
        "kortingperc kortingpercentage kortingeur kortingeuro korting1 korting2 kort% kortperc \
         kortpercentage kortin% kortbedrag korteur kortpct korteuro kort1 kort2 krt% krtperc \
         krtpercentage krtin% krtbedrag krteur krtpct krteuro krt1 krt2 rabat% rabatperc \
         rabatpercentage rabatin% rabatbedrag rabateur rabatpct rabateuro rabat1 rabat2 \
         remiseperc remisepercentage remiseeur remiseeuro remise1 remise2 %kort %krt kortingen \
         kortingspercentage kortings% kortingperstuk kor% kortingregel reductie",
    ),
    (
        Role::ColAmount,
        "bedragexclusief bedragex bedragperlijn totaalexclusief totaalex totaalperlijn \
         totaalprijsperlijn totaalprijsexclbtw nettoeur nettoeuro nettoineur nettoineuro \
         nettoexcl nettonetto nettoexclusief nettoex nettohtva nettoperlijn nettoexclbtw \
         nettobedragexcl nettobedragexclusief nettobedragex nettobedragperlijn nettobedragexclbtw \
         totaalbedragexcl totaalbedragexclusief totaalbedragex totaalbedragperlijn \
         totaalbedragexclbtw regelbedragperlijn regelbedragexclbtw regeltotaalperlijn \
         regeltotaalexclbtw prijstotaalperlijn prijstotaalexclbtw waardeeur waardeeuro \
         waardeineur waardeineuro waardeexclbtw waardeexcl waardeexbtw waardeexclusiefbtw \
         waardenetto waardeexclusief waardezonderbtw waardeex waardehtva waardeeurexclbtw \
         waardeperregel waardeperlijn prijseur prijseuro prijsineur prijsineuro prijsexclbtw \
         prijsexcl prijsexbtw prijsexclusiefbtw prijsnetto prijsexclusief prijszonderbtw prijsex \
         prijshtva prijseurexclbtw prijsperregel prijsperlijn lijntotaaleur lijntotaaleuro \
         lijntotaalineur lijntotaalineuro lijntotaalexclbtw lijntotaalexcl lijntotaalexbtw \
         lijntotaalexclusiefbtw lijntotaalnetto lijntotaalexclusief lijntotaalzonderbtw \
         lijntotaalex lijntotaalhtva lijntotaaleurexclbtw lijntotaalperregel lijntotaalperlijn \
         nettototaalexcl nettototaalexclusief nettototaalex nettototaalperlijn nettototaalexclbtw \
         totaalnettoexcl totaalnettoexclusief totaalnettoex totaalnettoperlijn totaalnettoexclbtw \
         lijnbedrageur lijnbedrageuro lijnbedragineur lijnbedragineuro lijnbedragexclbtw \
         lijnbedragexcl lijnbedragexbtw lijnbedragexclusiefbtw lijnbedragnetto \
         lijnbedragexclusief lijnbedragzonderbtw lijnbedragex lijnbedraghtva lijnbedrageurexclbtw \
         lijnbedragperregel lijnbedragperlijn someur someuro somineur somineuro somexclbtw \
         somexcl somexbtw somexclusiefbtw somnetto somexclusief somzonderbtw somex somhtva \
         someurexclbtw somperregel somperlijn factuurbedrageur factuurbedrageuro \
         factuurbedragineur factuurbedragineuro factuurbedragexcl factuurbedragexclusief \
         factuurbedragex factuurbedragperregel factuurbedragperlijn factuurbedragexclbtw \
         subtotaaleur subtotaaleuro subtotaalineur subtotaalineuro subtotaalexcl \
         subtotaalexclusief subtotaalex subtotaalperlijn subtotaalexclbtw bedragnettoexcl \
         bedragnettoexclusief bedragnettoex bedragnettoperlijn bedragnettoexclbtw \
         totaleprijsperlijn totaleprijsexclbtw nettowaarde totaallijn bedragen lijntotaal \
         lijnbedrag regelprijs regelwaarde totbedrag totprijs totaalpr totaalwaarde totalewaarde \
         kosten vergoeding honorarium loon huur vrachtbedrag vrachtprijs premie debet \
         gefactureerdbedrag factuurbedrag maatstaf",
    ),
    (
        Role::ColOther,
        "bedraginclusief bedragmetbtw bedragtvac totaalinclusief totaalmetbtw totaaltvac \
         prijsinclbtw prijsincl prijsinclusiefbtw prijsinclusief prijsincbtw prijsmetbtw \
         prijsbtwincl prijstvac totaalprijsinclbtw totaalprijsincl totaalprijsinclusiefbtw \
         totaalprijsinclusief totaalprijsincbtw totaalprijsmetbtw totaalprijsbtwincl \
         totaalprijstvac totaalbedragincl totaalbedraginclusief totaalbedragmetbtw \
         totaalbedraginclbtw totaalbedragtvac stukprijsinclbtw stukprijsincl \
         stukprijsinclusiefbtw stukprijsinclusief stukprijsincbtw stukprijsmetbtw \
         stukprijsbtwincl stukprijstvac eenheidsprijsinclbtw eenheidsprijsincl \
         eenheidsprijsinclusiefbtw eenheidsprijsinclusief eenheidsprijsincbtw eenheidsprijsmetbtw \
         eenheidsprijsbtwincl eenheidsprijstvac regelbedragmetbtw regelbedraginclbtw \
         regelbedragtvac totaleprijsinclbtw totaleprijsincl totaleprijsinclusiefbtw \
         totaleprijsinclusief totaleprijsincbtw totaleprijsmetbtw totaleprijsbtwincl \
         totaleprijstvac prijsperstukinclbtw prijsperstukincl prijsperstukinclusiefbtw \
         prijsperstukinclusief prijsperstukincbtw prijsperstukmetbtw prijsperstukbtwincl \
         prijsperstuktvac lijntotaalinclbtw lijntotaalincl lijntotaalinclusiefbtw \
         lijntotaalinclusief lijntotaalincbtw lijntotaalmetbtw lijntotaalbtwincl lijntotaaltvac \
         waardeinclbtw waardeincl waardeinclusiefbtw waardeinclusief waardeincbtw waardemetbtw \
         waardebtwincl waardetvac brutoprijstotaal brutogewicht nettogewicht gewicht datum \
         prestatiedatum leverdatum leveringsdatum werkdatum periode week weeknr weeknummer \
         dagdatum tijdstip besteld besteldaantal aantalbesteld besteldehoeveelheid naleveren \
         inbackorder rest restant openstaand nateleveren herkomst landvanherkomst oorsprong \
         landvanoorsprong goederencode statistieknr hscode batch batchnummer lotnummer lotnr \
         partijnr tht serienummer serienr magazijn locatie medewerker naammedewerker uitvoerder \
         chauffeur pakbon pakbonnr ordernr order uwreferentie project meterstand beginstand \
         eindstand vorigestand huidigestand kenteken vorige cumulatief reedsgefactureerd \
         adviesprijstotaal kleur maten afmeting afmetingen lengte breedte statiegeld bebat \
         recupel",
    ),
    (
        Role::TaxBase,
        "btwbasis btwgrondslagen btwbedrag btwmaatstaf heffingsgrondslag heffingsbasis \
         heffingsgrondslagen heffingsbedrag heffingsmaatstaf belastbaregrondslag belastbarebasis \
         belastbaregrondslagen belastbarebedrag belastbaremaatstaf belastinggrondslag \
         belastingbasis belastinggrondslagen belastingbedrag belastingmaatstaf grondslagbtw \
         grondslagbedrag grondslagexclbtw grondslageur grondslagomzetbelasting basisbtw \
         basisbedrag basisexclbtw maatstafheffing mvh belastbaar belastbaarbedrag belastbedrag \
         bedragexbtw bedragexcl bedragexclusiefbtw bedragzonderbtw nettobedrag goederenbedrag \
         goederen totaalexclbtw totaalexcl totaalexbtw exclbtw exclusiefbtw exbtw btwover \
         overbedrag omzet omzetexclbtw belasteomzet waardeexclbtw subtotaal htva",
    ),
    (
        Role::Carried,
        "transportpagina transportnaarpagina transportvanpagina transportvanvorigepagina \
         transportnaarvolgendepagina transportvolgendepagina transportvanvorigeblad \
         transportdezepagina transportblad transportnaarblad transportvanblad transportvorigblad \
         transportvolgendblad transportblz transportvanblz transportnaarblz transportbladzijde \
         transporterenpagina transporterennaarpagina transporterenvanpagina \
         transporterenvorigepagina transporterenvanvorigepagina transporterennaarvolgendepagina \
         transporterenvolgendepagina transporterenvanvorigeblad transporterendezepagina \
         transporterenblad transporterennaarblad transporterenvanblad transporterenvorigblad \
         transporterenvolgendblad transporterenblz transporterenvanblz transporterennaarblz \
         transporterenbladzijde tetransporterenpagina tetransporterennaarpagina \
         tetransporterenvanpagina tetransporterenvorigepagina tetransporterenvanvorigepagina \
         tetransporterennaarvolgendepagina tetransporterenvolgendepagina \
         tetransporterenvanvorigeblad tetransporterendezepagina tetransporterenblad \
         tetransporterennaarblad tetransporterenvanblad tetransporterenvorigblad \
         tetransporterenvolgendblad tetransporterenblz tetransporterenvanblz \
         tetransporterennaarblz tetransporterenbladzijde overdrachtpagina overdrachtnaarpagina \
         overdrachtvanpagina overdrachtvorigepagina overdrachtvanvorigepagina \
         overdrachtnaarvolgendepagina overdrachtvolgendepagina overdrachtvanvorigeblad \
         overdrachtdezepagina overdrachtblad overdrachtnaarblad overdrachtvanblad \
         overdrachtvorigblad overdrachtvolgendblad overdrachtblz overdrachtvanblz \
         overdrachtnaarblz overdrachtbladzijde subtotaalnaarpagina subtotaalvanpagina \
         subtotaalvorigepagina subtotaalvanvorigepagina subtotaalnaarvolgendepagina \
         subtotaalvolgendepagina subtotaalvanvorigeblad subtotaaldezepagina subtotaalblad \
         subtotaalnaarblad subtotaalvanblad subtotaalvorigblad subtotaalvolgendblad subtotaalblz \
         subtotaalvanblz subtotaalnaarblz subtotaalbladzijde totaalpagina totaalnaarpagina \
         totaalvanpagina totaalvorigepagina totaalvanvorigepagina totaalnaarvolgendepagina \
         totaalvolgendepagina totaalvanvorigeblad totaaldezepagina totaalblad totaalnaarblad \
         totaalvanblad totaalvorigblad totaalvolgendblad totaalblz totaalvanblz totaalnaarblz \
         totaalbladzijde overbrengingpagina overbrengingnaarpagina overbrengingvanpagina \
         overbrengingvorigepagina overbrengingvanvorigepagina overbrengingnaarvolgendepagina \
         overbrengingvolgendepagina overbrengingvanvorigeblad overbrengingdezepagina \
         overbrengingblad overbrengingnaarblad overbrengingvanblad overbrengingvorigblad \
         overbrengingvolgendblad overbrengingblz overbrengingvanblz overbrengingnaarblz \
         overbrengingbladzijde saldopagina saldonaarpagina saldovanpagina saldovorigepagina \
         saldovanvorigepagina saldonaarvolgendepagina saldovolgendepagina saldovanvorigeblad \
         saldodezepagina saldoblad saldonaarblad saldovanblad saldovorigblad saldovolgendblad \
         saldoblz saldovanblz saldonaarblz saldobladzijde overgebrachtpagina \
         overgebrachtnaarpagina overgebrachtvanpagina overgebrachtvorigepagina \
         overgebrachtvanvorigepagina overgebrachtnaarvolgendepagina overgebrachtvolgendepagina \
         overgebrachtvanvorigeblad overgebrachtdezepagina overgebrachtblad overgebrachtnaarblad \
         overgebrachtvanblad overgebrachtvorigblad overgebrachtvolgendblad overgebrachtblz \
         overgebrachtvanblz overgebrachtnaarblz overgebrachtbladzijde overtedragenpagina \
         overtedragennaarpagina overtedragenvanpagina overtedragenvorigepagina \
         overtedragenvanvorigepagina overtedragennaarvolgendepagina overtedragenvolgendepagina \
         overtedragenvanvorigeblad overtedragendezepagina overtedragenblad overtedragennaarblad \
         overtedragenvanblad overtedragenvorigblad overtedragenvolgendblad overtedragenblz \
         overtedragenvanblz overtedragennaarblz overtedragenbladzijde overtebrengenpagina \
         overtebrengennaarpagina overtebrengenvanpagina overtebrengenvorigepagina \
         overtebrengenvanvorigepagina overtebrengennaarvolgendepagina overtebrengenvolgendepagina \
         overtebrengenvanvorigeblad overtebrengendezepagina overtebrengenblad \
         overtebrengennaarblad overtebrengenvanblad overtebrengenvorigblad \
         overtebrengenvolgendblad overtebrengenblz overtebrengenvanblz overtebrengennaarblz \
         overtebrengenbladzijde tussentotaalpagina tussentotaalnaarpagina tussentotaalvanpagina \
         tussentotaalvorigepagina tussentotaalvanvorigepagina tussentotaalnaarvolgendepagina \
         tussentotaalvolgendepagina tussentotaalvanvorigeblad tussentotaaldezepagina \
         tussentotaalblad tussentotaalnaarblad tussentotaalvanblad tussentotaalvorigblad \
         tussentotaalvolgendblad tussentotaalblz tussentotaalvanblz tussentotaalnaarblz \
         tussentotaalbladzijde pertransport vantransport tetransporterenbedrag overgebracht \
         overtebrengen overtedragen transportbedrag transporttotaal bladtotaal \
         vervolgopvolgendepagina vervolgoppagina vervolgpagina vervolgt vervolgvanpagina \
         zievolgendepagina zoz zieommezijde wordtvervolgd vervolgblad lopendtotaal",
    ),
];
