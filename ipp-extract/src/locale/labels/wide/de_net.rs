//! German: what the tax is charged on, and the tax.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::LineSum,
        "artikelsumme leistungssumme listenpreissumme zeilensumme summeallerpositionen \
         summeallerartikel summeeinzelpositionen summederartikel summedereinzelposten summeposten \
         summederposten summezeilen summeleistungen summetitel summelos summegewerk summegruppe \
         summeabschnitt summekapitel summebereich summelohn summearbeitslohn summelohnkosten \
         summearbeitskosten summearbeitszeit summematerial summematerialkosten \
         summefremdleistungen summeersatzteile summeteile summemaschinen summegerate summeseite1 \
         lohnsumme materialsumme lossumme gruppensumme abschnittssumme gewerksumme gewerkesumme \
         kapitelsumme teilesumme ersatzteilsumme arbeitslohnsumme lohngesamt lohntotal \
         materialgesamt materialtotal arbeitslohngesamt arbeitslohntotal ersatzteilegesamt \
         ersatzteiletotal teilegesamt teiletotal arbeitgesamt arbeittotal fremdleistunggesamt \
         fremdleistungtotal leistungengesamt leistungentotal positionengesamt positionentotal \
         lohnkostengesamt lohnkostentotal arbeitskostengesamt arbeitskostentotal totalpositionen \
         totalartikel totalarbeit totalmaterial totallohn totalleistungen totalteile totalgruppe \
         totalabschnitt summevorrabatt summevorabzug summevornachlass summevornachlassen \
         summevorrabatten summeohnerabatt summeohneabzug summeohnenachlass summeohnenachlassen \
         summeohnerabatten zwischensummevorrabatt zwischensummevorabzug zwischensummevornachlass \
         zwischensummevornachlassen zwischensummevorrabatten zwischensummeohnerabatt \
         zwischensummeohneabzug zwischensummeohnenachlass zwischensummeohnenachlassen \
         zwischensummeohnerabatten nettobetragvorrabatt nettobetragvorabzug \
         nettobetragvornachlass nettobetragvornachlassen nettobetragvorrabatten \
         nettobetragohnerabatt nettobetragohneabzug nettobetragohnenachlass \
         nettobetragohnenachlassen nettobetragohnerabatten gesamtvorrabatt gesamtvorabzug \
         gesamtvornachlass gesamtvornachlassen gesamtvorrabatten gesamtohnerabatt gesamtohneabzug \
         gesamtohnenachlass gesamtohnenachlassen gesamtohnerabatten gesamtbetragvorrabatt \
         gesamtbetragvorabzug gesamtbetragvornachlass gesamtbetragvornachlassen \
         gesamtbetragvorrabatten gesamtbetragohnerabatt gesamtbetragohneabzug \
         gesamtbetragohnenachlass gesamtbetragohnenachlassen gesamtbetragohnerabatten \
         gesamtsummevorrabatt gesamtsummevorabzug gesamtsummevornachlass gesamtsummevornachlassen \
         gesamtsummevorrabatten gesamtsummeohnerabatt gesamtsummeohneabzug \
         gesamtsummeohnenachlass gesamtsummeohnenachlassen gesamtsummeohnerabatten totalvorrabatt \
         totalvorabzug totalvornachlass totalvornachlassen totalvorrabatten totalohnerabatt \
         totalohneabzug totalohnenachlass totalohnenachlassen totalohnerabatten betragvorrabatt \
         betragvorabzug betragvornachlass betragvornachlassen betragvorrabatten betragohnerabatt \
         betragohneabzug betragohnenachlass betragohnenachlassen betragohnerabatten \
         warenwertvorrabatt warenwertvorabzug warenwertvornachlass warenwertvornachlassen \
         warenwertvorrabatten warenwertohnerabatt warenwertohneabzug warenwertohnenachlass \
         warenwertohnenachlassen warenwertohnerabatten nettosummevorrabatt nettosummevorabzug \
         nettosummevornachlass nettosummevornachlassen nettosummevorrabatten nettosummeohnerabatt \
         nettosummeohneabzug nettosummeohnenachlass nettosummeohnenachlassen \
         nettosummeohnerabatten gesamtpreisvorrabatt gesamtpreisvorabzug gesamtpreisvornachlass \
         gesamtpreisvornachlassen gesamtpreisvorrabatten gesamtpreisohnerabatt \
         gesamtpreisohneabzug gesamtpreisohnenachlass gesamtpreisohnenachlassen \
         gesamtpreisohnerabatten summenettovorrabatt summenettovorabzug summenettovornachlass \
         summenettovornachlassen summenettovorrabatten summenettoohnerabatt summenettoohneabzug \
         summenettoohnenachlass summenettoohnenachlassen summenettoohnerabatten nettovorrabatt \
         nettovorabzug nettovornachlass nettovornachlassen nettovorrabatten nettoohnerabatt \
         nettoohneabzug nettoohnenachlass nettoohnenachlassen nettoohnerabatten \
         listenpreisvorrabatt listenpreisvorabzug listenpreisvornachlass listenpreisvornachlassen \
         listenpreisvorrabatten listenpreisohnerabatt listenpreisohneabzug \
         listenpreisohnenachlass listenpreisohnenachlassen listenpreisohnerabatten \
         bruttowarenwert warenwertbrutto bruttoumsatzvorrabatt listenpreisgesamt \
         gesamtlistenpreis listenwert gesamtpositionennetto zwischensummepositionen \
         zwischensummeartikel artikelwert summedereinzelpreise",
    ),
    (
        Role::Subtotal,
        "gesamtpreisnetto betragenetto preisnetto honorarnetto honorarsummenetto kostennetto \
         gebuhrennetto auftragssummenetto auftragswertnetto umsatznetto leistungennetto \
         leistungnetto positionennetto gesamthonorarnetto gesamtkostennetto mietenetto \
         beitragnetto pramienetto lohnundmaterialnetto nettogesamtpreis nettohonorar nettoumsatz \
         nettoauftragssumme nettoauftragswert nettoendpreis nettoverkaufspreis nettokosten \
         nettopreisgesamt nettopreissumme nettogesamthonorar nettobeitrag nettopramie nettomiete \
         nettogrundbetrag nettokaufpreis nettoleistung gesamtohnesteuern gesamtexklsteuern \
         gesamtexclsteuern gesamtexklusivesteuern gesamtvorsteuern gesamtbetragohnesteuern \
         gesamtbetragexklsteuern gesamtbetragexclsteuern gesamtbetragexklusivesteuern \
         gesamtbetragvorsteuern gesamtsummeohnesteuern gesamtsummeexklsteuern \
         gesamtsummeexclsteuern gesamtsummeexklusivesteuern gesamtsummevorsteuern \
         summeohnesteuern summeexklsteuern summeexclsteuern summeexklusivesteuern summevorsteuern \
         betragohnesteuern betragexklsteuern betragexclsteuern betragexklusivesteuern \
         betragvorsteuern totalohnesteuern totalexklsteuern totalexclsteuern \
         totalexklusivesteuern totalvorsteuern totalbetragohnesteuern totalbetragexklsteuern \
         totalbetragexclsteuern totalbetragexklusivesteuern totalbetragvorsteuern \
         rechnungsbetragohnesteuern rechnungsbetragexklsteuern rechnungsbetragexclsteuern \
         rechnungsbetragexklusivesteuern rechnungsbetragvorsteuern rechnungssummeohnesteuern \
         rechnungssummeexklsteuern rechnungssummeexclsteuern rechnungssummeexklusivesteuern \
         rechnungssummevorsteuern zwischensummeohnesteuern zwischensummeexklsteuern \
         zwischensummeexclsteuern zwischensummeexklusivesteuern zwischensummevorsteuern \
         zwischentotalohnesteuern zwischentotalexklsteuern zwischentotalexclsteuern \
         zwischentotalexklusivesteuern zwischentotalvorsteuern warenwertohnesteuern \
         warenwertexklsteuern warenwertexclsteuern warenwertexklusivesteuern warenwertvorsteuern \
         preisohnemwst preisohneust preisohneumsatzsteuer preisohnemehrwertsteuer preisohnesteuer \
         preisohnesteuern preisohnedermwst preisohnegesetzlmwst preisohnegesetzlichermwst \
         preisohnegesetzlust preisexklmwst preisexklust preisexklumsatzsteuer \
         preisexklmehrwertsteuer preisexklsteuer preisexklsteuern preisexkldermwst \
         preisexklgesetzlmwst preisexklgesetzlichermwst preisexklgesetzlust preisexclmwst \
         preisexclust preisexclumsatzsteuer preisexclmehrwertsteuer preisexclsteuer \
         preisexclsteuern preisexcldermwst preisexclgesetzlmwst preisexclgesetzlichermwst \
         preisexclgesetzlust preisexklusivemwst preisexklusiveust preisexklusiveumsatzsteuer \
         preisexklusivemehrwertsteuer preisexklusivesteuer preisexklusivesteuern \
         preisexklusivedermwst preisexklusivegesetzlmwst preisexklusivegesetzlichermwst \
         preisexklusivegesetzlust preisvormwst preisvorust preisvorumsatzsteuer \
         preisvormehrwertsteuer preisvorsteuer preisvorsteuern preisvordermwst \
         preisvorgesetzlmwst preisvorgesetzlichermwst preisvorgesetzlust subtotalohnesteuern \
         subtotalexklsteuern subtotalexclsteuern subtotalexklusivesteuern subtotalvorsteuern \
         gesamtpreisohnemwst gesamtpreisohneust gesamtpreisohneumsatzsteuer \
         gesamtpreisohnemehrwertsteuer gesamtpreisohnesteuer gesamtpreisohnesteuern \
         gesamtpreisohnedermwst gesamtpreisohnegesetzlmwst gesamtpreisohnegesetzlichermwst \
         gesamtpreisohnegesetzlust gesamtpreisexklmwst gesamtpreisexklust \
         gesamtpreisexklumsatzsteuer gesamtpreisexklmehrwertsteuer gesamtpreisexklsteuer \
         gesamtpreisexklsteuern gesamtpreisexkldermwst gesamtpreisexklgesetzlmwst \
         gesamtpreisexklgesetzlichermwst gesamtpreisexklgesetzlust gesamtpreisexclmwst \
         gesamtpreisexclust gesamtpreisexclumsatzsteuer gesamtpreisexclmehrwertsteuer \
         gesamtpreisexclsteuer gesamtpreisexclsteuern gesamtpreisexcldermwst \
         gesamtpreisexclgesetzlmwst gesamtpreisexclgesetzlichermwst gesamtpreisexclgesetzlust \
         gesamtpreisexklusivemwst gesamtpreisexklusiveust gesamtpreisexklusiveumsatzsteuer \
         gesamtpreisexklusivemehrwertsteuer gesamtpreisexklusivesteuer \
         gesamtpreisexklusivesteuern gesamtpreisexklusivedermwst gesamtpreisexklusivegesetzlmwst \
         gesamtpreisexklusivegesetzlichermwst gesamtpreisexklusivegesetzlust gesamtpreisvormwst \
         gesamtpreisvorust gesamtpreisvorumsatzsteuer gesamtpreisvormehrwertsteuer \
         gesamtpreisvorsteuer gesamtpreisvorsteuern gesamtpreisvordermwst \
         gesamtpreisvorgesetzlmwst gesamtpreisvorgesetzlichermwst gesamtpreisvorgesetzlust \
         wertohnesteuern wertexklsteuern wertexclsteuern wertexklusivesteuern wertvorsteuern \
         gesamtwertohnesteuern gesamtwertexklsteuern gesamtwertexclsteuern \
         gesamtwertexklusivesteuern gesamtwertvorsteuern honorarohnemwst honorarohneust \
         honorarohneumsatzsteuer honorarohnemehrwertsteuer honorarohnesteuer honorarohnesteuern \
         honorarohnedermwst honorarohnegesetzlmwst honorarohnegesetzlichermwst \
         honorarohnegesetzlust honorarexklmwst honorarexklust honorarexklumsatzsteuer \
         honorarexklmehrwertsteuer honorarexklsteuer honorarexklsteuern honorarexkldermwst \
         honorarexklgesetzlmwst honorarexklgesetzlichermwst honorarexklgesetzlust honorarexclmwst \
         honorarexclust honorarexclumsatzsteuer honorarexclmehrwertsteuer honorarexclsteuer \
         honorarexclsteuern honorarexcldermwst honorarexclgesetzlmwst honorarexclgesetzlichermwst \
         honorarexclgesetzlust honorarexklusivemwst honorarexklusiveust \
         honorarexklusiveumsatzsteuer honorarexklusivemehrwertsteuer honorarexklusivesteuer \
         honorarexklusivesteuern honorarexklusivedermwst honorarexklusivegesetzlmwst \
         honorarexklusivegesetzlichermwst honorarexklusivegesetzlust honorarvormwst honorarvorust \
         honorarvorumsatzsteuer honorarvormehrwertsteuer honorarvorsteuer honorarvorsteuern \
         honorarvordermwst honorarvorgesetzlmwst honorarvorgesetzlichermwst honorarvorgesetzlust \
         endbetragohnesteuern endbetragexklsteuern endbetragexclsteuern endbetragexklusivesteuern \
         endbetragvorsteuern entgeltohnesteuern entgeltexklsteuern entgeltexclsteuern \
         entgeltexklusivesteuern entgeltvorsteuern kostenohnemwst kostenohneust \
         kostenohneumsatzsteuer kostenohnemehrwertsteuer kostenohnesteuer kostenohnesteuern \
         kostenohnedermwst kostenohnegesetzlmwst kostenohnegesetzlichermwst kostenohnegesetzlust \
         kostenexklmwst kostenexklust kostenexklumsatzsteuer kostenexklmehrwertsteuer \
         kostenexklsteuer kostenexklsteuern kostenexkldermwst kostenexklgesetzlmwst \
         kostenexklgesetzlichermwst kostenexklgesetzlust kostenexclmwst kostenexclust \
         kostenexclumsatzsteuer kostenexclmehrwertsteuer kostenexclsteuer kostenexclsteuern \
         kostenexcldermwst kostenexclgesetzlmwst kostenexclgesetzlichermwst kostenexclgesetzlust \
         kostenexklusivemwst kostenexklusiveust kostenexklusiveumsatzsteuer \
         kostenexklusivemehrwertsteuer kostenexklusivesteuer kostenexklusivesteuern \
         kostenexklusivedermwst kostenexklusivegesetzlmwst kostenexklusivegesetzlichermwst \
         kostenexklusivegesetzlust kostenvormwst kostenvorust kostenvorumsatzsteuer \
         kostenvormehrwertsteuer kostenvorsteuer kostenvorsteuern kostenvordermwst \
         kostenvorgesetzlmwst kostenvorgesetzlichermwst kostenvorgesetzlust leistungenohnemwst \
         leistungenohneust leistungenohneumsatzsteuer leistungenohnemehrwertsteuer \
         leistungenohnesteuer leistungenohnesteuern leistungenohnedermwst \
         leistungenohnegesetzlmwst leistungenohnegesetzlichermwst leistungenohnegesetzlust \
         leistungenexklmwst leistungenexklust leistungenexklumsatzsteuer \
         leistungenexklmehrwertsteuer leistungenexklsteuer leistungenexklsteuern \
         leistungenexkldermwst leistungenexklgesetzlmwst leistungenexklgesetzlichermwst \
         leistungenexklgesetzlust leistungenexclmwst leistungenexclust leistungenexclumsatzsteuer \
         leistungenexclmehrwertsteuer leistungenexclsteuer leistungenexclsteuern \
         leistungenexcldermwst leistungenexclgesetzlmwst leistungenexclgesetzlichermwst \
         leistungenexclgesetzlust leistungenexklusivemwst leistungenexklusiveust \
         leistungenexklusiveumsatzsteuer leistungenexklusivemehrwertsteuer \
         leistungenexklusivesteuer leistungenexklusivesteuern leistungenexklusivedermwst \
         leistungenexklusivegesetzlmwst leistungenexklusivegesetzlichermwst \
         leistungenexklusivegesetzlust leistungenvormwst leistungenvorust \
         leistungenvorumsatzsteuer leistungenvormehrwertsteuer leistungenvorsteuer \
         leistungenvorsteuern leistungenvordermwst leistungenvorgesetzlmwst \
         leistungenvorgesetzlichermwst leistungenvorgesetzlust gesamtexkl gesamtexcl \
         gesamtexklusive gesamtbetragexkl gesamtbetragexcl gesamtbetragexklusive gesamtsummeexkl \
         gesamtsummeexcl gesamtsummeexklusive summeexcl summeexklusive betragexkl betragexcl \
         betragexklusive totalexklusive rechnungsbetragexkl rechnungsbetragexcl \
         rechnungsbetragexklusive zwischensummeexkl zwischensummeexcl zwischensummeexklusive \
         zwischentotalexkl zwischentotalexcl zwischentotalexklusive subtotalexkl subtotalexcl \
         subtotalexklusive nettoexkl nettoexcl nettoexklusive totalbetragexkl totalbetragexcl \
         totalbetragexklusive nettobetrageur nettobetrageuro nettobetragchf nettobetragineur \
         nettobetragineuro nettobetraginchf nettobetragfr nettobetragsfr nettosummefr \
         nettosummesfr nettogesamtfr nettogesamtsfr summenettofr summenettosfr gesamtnettofr \
         gesamtnettosfr totalnettofr totalnettosfr zwischensummenettofr zwischensummenettosfr \
         nettoeur nettoeuro nettochf nettoineur nettoineuro nettoinchf nettofr nettosfr \
         nettowertfr nettowertsfr warenwertnettofr warenwertnettosfr zwischensummefr \
         zwischensummesfr nettowarenwertfr nettowarenwertsfr nettototalfr nettototalsfr \
         rechnungsbetragnettofr rechnungsbetragnettosfr gesamtbetragnettofr gesamtbetragnettosfr \
         nettogesamtbetragfr nettogesamtbetragsfr totalexkleur totalexkleuro totalexklchf \
         totalexklineur totalexklineuro totalexklinchf totalexklfr totalexklsfr summeexkleur \
         summeexkleuro summeexklchf summeexklineur summeexklineuro summeexklinchf summeexklfr \
         summeexklsfr totalexklmwstfr totalexklmwstsfr summeexklmwstfr summeexklmwstsfr \
         zwischentotalfr zwischentotalsfr betragnettofr betragnettosfr nettorechnungsbetragfr \
         nettorechnungsbetragsfr totalchfexkl totaleurexkl summechfexkl summeeurexkl \
         zwischensummechfexkl zwischensummeeurexkl gesamtchfexkl gesamteurexkl \
         summedernettobetrage summenettopreise summeallernettobetrage summenettowerte \
         summehonorar summekosten summegebuhren summeentgelte summeeinzelbetrage summederentgelte \
         summesteuerpflichtig summesteuerbar summeumsatznetto summederleistungen \
         summederleistungennetto summeleistungennetto zwischenbetrag zwischenergebnis zwsumme \
         zwbetrag zwergebnis zwssumme zwsbetrag zwsergebnis zwischens zws zwischensummenachabzug \
         zwischensummenachnachlass zwischensummeabzglrabatt zwischensummehonorar \
         zwischensummegebuhren zwischensummeleistungen zwischensummekosten \
         zwischensummebestellung zwischensummenettobetrage zwischensummen teilsumme \
         teilsummenetto teilbetragnetto warenkorb warenkorbwert bestellwertnetto honorarsumme \
         gesamterwarenwert totalhonorar totalkosten nettobetragnachrabatt nettobetragnachabzug \
         nettobetragabzglrabatt betragnachrabatt summenachrabatt gesamtnachrabatt totalnachrabatt \
         warenwertnachrabatt summeabzglrabatt nettosummenachrabatt rabattierterbetrag \
         rabattiertesumme reinnetto steuerpflichtigbetrag steuerpflichtigsumme \
         steuerpflichtigumsatz steuerpflichtigentgelt steuerpflichtigumsatze steuerpflichtigwert \
         steuerpflichtiggesamtbetrag steuerpflichtignettobetrag steuerpflichtigebetrag \
         steuerpflichtigesumme steuerpflichtigeumsatz steuerpflichtigeentgelt \
         steuerpflichtigeumsatze steuerpflichtigewert steuerpflichtigegesamtbetrag \
         steuerpflichtigenettobetrag steuerpflichtigersumme steuerpflichtigerumsatz \
         steuerpflichtigerentgelt steuerpflichtigerumsatze steuerpflichtigerwert \
         steuerpflichtigergesamtbetrag steuerpflichtigernettobetrag steuerbarbetrag \
         steuerbarsumme steuerbarumsatz steuerbarentgelt steuerbarumsatze steuerbarwert \
         steuerbargesamtbetrag steuerbarnettobetrag steuerbaresbetrag steuerbaressumme \
         steuerbaresumsatz steuerbaresentgelt steuerbaresumsatze steuerbareswert \
         steuerbaresgesamtbetrag steuerbaresnettobetrag steuerbarerbetrag steuerbarersumme \
         steuerbarerumsatz steuerbarerentgelt steuerbarerumsatze steuerbarerwert \
         steuerbarergesamtbetrag steuerbarernettobetrag ustpflichtigerbetrag ustpflichtigersumme \
         ustpflichtigerumsatz ustpflichtigerentgelt ustpflichtigerumsatze ustpflichtigerwert \
         ustpflichtigergesamtbetrag ustpflichtigernettobetrag ustpflichtigesbetrag \
         ustpflichtigessumme ustpflichtigesumsatz ustpflichtigesentgelt ustpflichtigesumsatze \
         ustpflichtigeswert ustpflichtigesgesamtbetrag ustpflichtigesnettobetrag \
         mwstpflichtigerbetrag mwstpflichtigersumme mwstpflichtigerumsatz mwstpflichtigerentgelt \
         mwstpflichtigerumsatze mwstpflichtigerwert mwstpflichtigergesamtbetrag \
         mwstpflichtigernettobetrag mwstpflichtigebetrag mwstpflichtigesumme mwstpflichtigeumsatz \
         mwstpflichtigeentgelt mwstpflichtigeumsatze mwstpflichtigewert \
         mwstpflichtigegesamtbetrag mwstpflichtigenettobetrag umsatzsteuerpflichtigerbetrag \
         umsatzsteuerpflichtigersumme umsatzsteuerpflichtigerumsatz \
         umsatzsteuerpflichtigerentgelt umsatzsteuerpflichtigerumsatze \
         umsatzsteuerpflichtigerwert umsatzsteuerpflichtigergesamtbetrag \
         umsatzsteuerpflichtigernettobetrag umsatzsteuerpflichtigesbetrag \
         umsatzsteuerpflichtigessumme umsatzsteuerpflichtigesumsatz \
         umsatzsteuerpflichtigesentgelt umsatzsteuerpflichtigesumsatze \
         umsatzsteuerpflichtigeswert umsatzsteuerpflichtigesgesamtbetrag \
         umsatzsteuerpflichtigesnettobetrag mehrwertsteuerpflichtigerbetrag \
         mehrwertsteuerpflichtigersumme mehrwertsteuerpflichtigerumsatz \
         mehrwertsteuerpflichtigerentgelt mehrwertsteuerpflichtigerumsatze \
         mehrwertsteuerpflichtigerwert mehrwertsteuerpflichtigergesamtbetrag \
         mehrwertsteuerpflichtigernettobetrag zuversteuernderbetrag zuversteuerndersumme \
         zuversteuernderumsatz zuversteuernderentgelt zuversteuernderumsatze zuversteuernderwert \
         zuversteuerndergesamtbetrag zuversteuerndernettobetrag zuversteuerndesbetrag \
         zuversteuerndessumme zuversteuerndesumsatz zuversteuerndesentgelt zuversteuerndesumsatze \
         zuversteuerndeswert zuversteuerndesgesamtbetrag zuversteuerndesnettobetrag \
         mwstpflichtigesbetrag mwstpflichtigessumme mwstpflichtigesumsatz mwstpflichtigesentgelt \
         mwstpflichtigesumsatze mwstpflichtigeswert mwstpflichtigesgesamtbetrag \
         mwstpflichtigesnettobetrag mwstbasis mwstgrundlage mwstbasisbetrag \
         mwstbemessungsgrundlage ustbasis ustgrundlage ustbasisbetrag ustbemessungsgrundlage \
         steuergrundlage steuerbasisbetrag steuerbemessungsgrundlage umsatzsteuerbasis \
         umsatzsteuergrundlage umsatzsteuerbasisbetrag umsatzsteuerbemessungsgrundlage \
         mehrwertsteuerbasis mehrwertsteuergrundlage mehrwertsteuerbasisbetrag \
         mehrwertsteuerbemessungsgrundlage basismwst basisust basisfurmwst basisfurust \
         basisfurumsatzsteuer basisderumsatzsteuer basisumsatzsteuer basismehrwertsteuer \
         basissteuer grundlagemwst grundlageust grundlagefurmwst grundlagefurust \
         grundlagefurumsatzsteuer grundlagederumsatzsteuer grundlageumsatzsteuer \
         grundlagemehrwertsteuer grundlagesteuer grundlagegesamt bemessungsgrundlagemwst \
         bemessungsgrundlageust bemessungsgrundlagefurmwst bemessungsgrundlagefurust \
         bemessungsgrundlagefurumsatzsteuer bemessungsgrundlagederumsatzsteuer \
         bemessungsgrundlageumsatzsteuer bemessungsgrundlagemehrwertsteuer \
         bemessungsgrundlagesteuer berechnungsgrundlagemwst berechnungsgrundlageust \
         berechnungsgrundlagefurmwst berechnungsgrundlagefurust \
         berechnungsgrundlagefurumsatzsteuer berechnungsgrundlagederumsatzsteuer \
         berechnungsgrundlageumsatzsteuer berechnungsgrundlagemehrwertsteuer \
         berechnungsgrundlagesteuer berechnungsgrundlagegesamt zuversteuern steuerpflichtig \
         umsatznettogesamt nettorechnung rechnungsnettobetrag nettobetragderrechnung \
         gutschriftsbetragnetto gutschriftnetto nettogutschrift nettobetraggutschrift \
         summegutschriftnetto nettobetragegesamt nettobetrage gesamtpreisenetto \
         arbeitsentgeltnetto logispreisnetto",
    ),
    (
        Role::Tax,
        "zuzuglumsatzsteuer zuzuglmehrwertsteuer plusmwst plusust plusumsatzsteuer \
         plusmehrwertsteuer inklumsatzsteuer inklmehrwertsteuer inclmwst inclust inclumsatzsteuer \
         inclmehrwertsteuer inklusivemwst inklusiveust inklusiveumsatzsteuer \
         inklusivemehrwertsteuer einschlmwst einschlust einschlumsatzsteuer einschlmehrwertsteuer \
         einschliesslichmwst einschliesslichust einschliesslichumsatzsteuer \
         einschliesslichmehrwertsteuer davonumsatzsteuer davonmehrwertsteuer \
         darinenthalteneumsatzsteuer darinenthaltenemehrwertsteuer darinenthaltenmwst \
         darinenthaltenust darinenthaltenumsatzsteuer darinenthaltenmehrwertsteuer \
         hierinenthaltenemwst hierinenthalteneust hierinenthalteneumsatzsteuer \
         hierinenthaltenemehrwertsteuer imbetragenthaltenemwst imbetragenthalteneust \
         imbetragenthalteneumsatzsteuer imbetragenthaltenemehrwertsteuer \
         imgesamtbetragenthaltenemwst imgesamtbetragenthalteneust \
         imgesamtbetragenthalteneumsatzsteuer imgesamtbetragenthaltenemehrwertsteuer \
         imrechnungsbetragenthaltenemwst imrechnungsbetragenthalteneust \
         imrechnungsbetragenthalteneumsatzsteuer imrechnungsbetragenthaltenemehrwertsteuer \
         impreisenthaltenemwst impreisenthalteneust impreisenthalteneumsatzsteuer \
         impreisenthaltenemehrwertsteuer indersummeenthaltenemwst indersummeenthalteneust \
         indersummeenthalteneumsatzsteuer indersummeenthaltenemehrwertsteuer beinhaltetmwst \
         beinhaltetust beinhaltetumsatzsteuer beinhaltetmehrwertsteuer enthaltenegesetzlmwst \
         enthaltenegesetzlust enthaltenegesetzlumsatzsteuer enthaltenegesetzlmehrwertsteuer \
         zzglgesetzlumsatzsteuer zzglgesetzlmehrwertsteuer zzglgesetzlichemwst zzglgesetzlicheust \
         zzglgesetzlicheumsatzsteuer zzglgesetzlichemehrwertsteuer zzglgesetzlichermwst \
         zzglgesetzlicherust zzglgesetzlicherumsatzsteuer zzglgesetzlichermehrwertsteuer \
         zzgldergesetzlmwst zzgldergesetzlust zzgldergesetzlumsatzsteuer \
         zzgldergesetzlmehrwertsteuer zzgldergesetzlichenmwst zzgldergesetzlichenust \
         zzgldergesetzlichenumsatzsteuer zzgldergesetzlichenmehrwertsteuer \
         zuzuglichgesetzlichermwst zuzuglichgesetzlicherust zuzuglichgesetzlicherumsatzsteuer \
         zuzuglichgesetzlichermehrwertsteuer zuzuglichgesetzlichemwst zuzuglichgesetzlicheust \
         zuzuglichgesetzlicheumsatzsteuer zuzuglichgesetzlichemehrwertsteuer \
         zuzuglichdergesetzlichenmwst zuzuglichdergesetzlichenust \
         zuzuglichdergesetzlichenumsatzsteuer zuzuglichdergesetzlichenmehrwertsteuer \
         zuzuglichgesetzlmwst zuzuglichgesetzlust zuzuglichgesetzlumsatzsteuer \
         zuzuglichgesetzlmehrwertsteuer plusgesetzlmwst plusgesetzlust plusgesetzlumsatzsteuer \
         plusgesetzlmehrwertsteuer inklgesetzlmwst inklgesetzlust inklgesetzlumsatzsteuer \
         inklgesetzlmehrwertsteuer inklgesetzlichermwst inklgesetzlicherust \
         inklgesetzlicherumsatzsteuer inklgesetzlichermehrwertsteuer gesetzlust \
         gesetzlumsatzsteuer gesetzlmehrwertsteuer gesetzlicheust gesetzlichemehrwertsteuer \
         gesetzlichermwst gesetzlicherust gesetzlicherumsatzsteuer gesetzlichermehrwertsteuer \
         gesmwst gesust gesumsatzsteuer gesmehrwertsteuer zzglgesmwst zzglgesust \
         zzglgesumsatzsteuer zzglgesmehrwertsteuer geltendemwst geltendeust geltendeumsatzsteuer \
         geltendemehrwertsteuer zzglgeltendermwst zzglgeltenderust zzglgeltenderumsatzsteuer \
         zzglgeltendermehrwertsteuer ausgewiesenemwst ausgewieseneust ausgewieseneumsatzsteuer \
         ausgewiesenemehrwertsteuer berechnetemwst berechneteust berechneteumsatzsteuer \
         berechnetemehrwertsteuer gesamtemwst gesamteust gesamteumsatzsteuer \
         gesamtemehrwertsteuer deutschemwst deutscheust deutscheumsatzsteuer \
         deutschemehrwertsteuer osterreichischemwst osterreichischeust \
         osterreichischeumsatzsteuer osterreichischemehrwertsteuer schweizermwst schweizerust \
         schweizerumsatzsteuer schweizermehrwertsteuer ermassigtemwst ermassigteust \
         ermassigteumsatzsteuer ermassigtemehrwertsteuer normalemwst normaleust \
         normaleumsatzsteuer normalemehrwertsteuer mwsteur mwsteuro mwstchf mwstineur mwstineuro \
         mwstinchf mwstbetr mwstaufschlag mwstinkludiert mwstinbegriffen mwsthinzu mwstermassigt \
         mwstvoll mwstnormal mwstreduziert mwstregelsatz mwstnormalsatz mwstvollersatz \
         mwstnormalsteuersatz mwstermassigtersatz mwstermassigtersteuersatz mwstregelsteuersatz \
         mwstsatz1 mwstsatz2 mwstbelastung mwstausweis mwstzuzuglich mwstanteilig mwstbetrage \
         mwstschuld mwstpflichtig ustanteil usteur usteuro ustchf ustineur ustineuro ustinchf \
         ustbetr ustaufschlag ustinkludiert ustinbegriffen usthinzu ustermassigt ustvoll \
         ustnormal ustreduziert ustregelsatz ustnormalsatz ustvollersatz ustnormalsteuersatz \
         ustermassigtersatz ustermassigtersteuersatz ustregelsteuersatz ustsatz1 ustsatz2 \
         ustbelastung ustausweis ustzuzuglich ustanteilig ustbetrage ustschuld ustpflichtig \
         umsatzsteueranteil umsatzsteuereur umsatzsteuereuro umsatzsteuerchf umsatzsteuerineur \
         umsatzsteuerineuro umsatzsteuerinchf umsatzsteuerbetr umsatzsteueraufschlag \
         umsatzsteuerenthalten umsatzsteuerinkludiert umsatzsteuerinbegriffen umsatzsteuerhinzu \
         umsatzsteuerermassigt umsatzsteuervoll umsatzsteuernormal umsatzsteuerreduziert \
         umsatzsteuerregelsatz umsatzsteuernormalsatz umsatzsteuervollersatz \
         umsatzsteuernormalsteuersatz umsatzsteuerermassigtersatz \
         umsatzsteuerermassigtersteuersatz umsatzsteuerregelsteuersatz umsatzsteuersatz1 \
         umsatzsteuersatz2 umsatzsteuerbelastung umsatzsteuerausweis umsatzsteuerzuzuglich \
         umsatzsteueranteilig umsatzsteuerbetrage umsatzsteuerschuld umsatzsteuerpflichtig \
         mehrwertsteueranteil mehrwertsteuereur mehrwertsteuereuro mehrwertsteuerchf \
         mehrwertsteuerineur mehrwertsteuerineuro mehrwertsteuerinchf mehrwertsteuerbetr \
         mehrwertsteueraufschlag mehrwertsteuerenthalten mehrwertsteuerinkludiert \
         mehrwertsteuerinbegriffen mehrwertsteuerhinzu mehrwertsteuerermassigt mehrwertsteuervoll \
         mehrwertsteuernormal mehrwertsteuerreduziert mehrwertsteuerregelsatz \
         mehrwertsteuernormalsatz mehrwertsteuervollersatz mehrwertsteuernormalsteuersatz \
         mehrwertsteuerermassigtersatz mehrwertsteuerermassigtersteuersatz \
         mehrwertsteuerregelsteuersatz mehrwertsteuersatz1 mehrwertsteuersatz2 \
         mehrwertsteuerbelastung mehrwertsteuerausweis mehrwertsteuerzuzuglich \
         mehrwertsteueranteilig mehrwertsteuerbetrage mehrwertsteuerschuld \
         mehrwertsteuerpflichtig hohedermwst hohederust hohederumsatzsteuer hohedermehrwertsteuer \
         anteilmwst anteilust anteilumsatzsteuer anteilmehrwertsteuer steueranteil steuereur \
         steuerchf steuerineur steuerbetr steuer19 steuer7 summesteuern summedersteuern \
         summesteuerbetrage totalsteuern totaldersteuern totalsteuerbetrage gesamtsteuern \
         gesamtdersteuern gesamtsteuerbetrage zzglsteuer zzglsteuern zuzuglichsteuer \
         zuzuglichsteuern inklsteuer inklsteuern enthaltenesteuer enthaltenersteuerbetrag \
         enthaltenersteueranteil darinenthaltenesteuer davonsteuer ausgewiesenesteuer normalsatz \
         regelsteuersatz ermassigtersteuersatz ermassigtersatz verssteuer versicherungsst \
         inklversicherungssteuer inklversicherungsteuer zzglversicherungsteuer \
         zzglversicherungssteuer feuerschutzsteuer gesetzlicheversicherungsteuer \
         mwstzumnormalsatz mwstzumermassigtensatz vatmwst mwstvat ustvat vatust mwsttva tvamwst \
         mwstiva mehrwertsteuervat umsatzsteuervat steuervat mwstust ustmwst zusatzlichmwst \
         mwstzuschlag einfuhrumsatzsteuereust",
    ),
    (
        Role::PlainTotal,
        "betrageur betrageuro betragchf betragineur betragineuro betraginchf betragfr betragsfr \
         betragusd betraggbp betragin gesamtfr gesamtsfr gesamtin summefr summesfr summein \
         totalfr totalsfr totalin gesamtbetragfr gesamtbetragsfr gesamtsummefr gesamtsummesfr \
         gesamtsummein insgesamteur insgesamteuro insgesamtchf insgesamtineur insgesamtineuro \
         insgesamtinchf insgesamtfr insgesamtsfr insgesamtusd insgesamtgbp insgesamtin \
         totalbetragfr totalbetragsfr eurbetrag eurobetrag chfbetrag gesamtkosten totalsumme \
         kostentotal kostengesamt summegesamt summetotal totalgesamt summealler alleszusammen \
         summa summasummarum imganzen gesamtergebnis belegsumme belegbetrag belegtotal \
         gesamtpreise saldosumme",
    ),
];
