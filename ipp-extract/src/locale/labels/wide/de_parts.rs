//! German: what comes off a sum.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Prepaid,
        "bereitsacontozahlung bereitsabschlagsrechnungen bereitsanzahlungsrechnungen \
         bereitsvorauskasse bereitsakontobetrage bereitsabschlagsbetrage \
         bereitsvorauszahlungsbetrage bereitserhalteneacontozahlung \
         bereitserhalteneabschlagsrechnungen bereitserhalteneanzahlungsrechnungen \
         bereitserhaltenevorauskasse bereitserhalteneakontobetrage \
         bereitserhalteneabschlagsbetrage bereitserhaltenevorauszahlungsbetrage \
         bereitserhalteneracontozahlung bereitserhaltenerabschlagsrechnungen \
         bereitserhalteneranzahlungsrechnungen bereitserhaltenervorauskasse \
         bereitserhaltenerakontobetrage bereitserhaltenerabschlagsbetrage \
         bereitserhaltenervorauszahlungsbetrage bereitsgeleisteteacontozahlung \
         bereitsgeleisteteabschlagsrechnungen bereitsgeleisteteanzahlungsrechnungen \
         bereitsgeleistetevorauskasse bereitsgeleisteteakontobetrage \
         bereitsgeleisteteabschlagsbetrage bereitsgeleistetevorauszahlungsbetrage \
         bereitsgeleisteteracontozahlung bereitsgeleisteterabschlagsrechnungen \
         bereitsgeleisteteranzahlungsrechnungen bereitsgeleistetervorauskasse \
         bereitsgeleisteterakontobetrage bereitsgeleisteterabschlagsbetrage \
         bereitsgeleistetervorauszahlungsbetrage erhalteneacontozahlung \
         erhalteneabschlagsrechnungen erhalteneanzahlungsrechnungen erhaltenevorauskasse \
         erhalteneakontobetrage erhalteneabschlagsbetrage erhaltenevorauszahlungsbetrage \
         erhalteneracontozahlung erhaltenerabschlagsrechnungen erhalteneranzahlungsrechnungen \
         erhaltenervorauskasse erhaltenerakontobetrage erhaltenerabschlagsbetrage \
         erhaltenervorauszahlungsbetrage geleisteteacontozahlung geleisteteabschlagsrechnungen \
         geleisteteanzahlungsrechnungen geleistetevorauskasse geleisteteakontobetrage \
         geleisteteabschlagsbetrage geleistetevorauszahlungsbetrage geleisteteracontozahlung \
         geleisteterabschlagsrechnungen geleisteteranzahlungsrechnungen geleistetervorauskasse \
         geleisteterakontobetrage geleisteterabschlagsbetrage geleistetervorauszahlungsbetrage \
         bisherigeacontozahlung bisherigeabschlagsrechnungen bisherigeanzahlungsrechnungen \
         bisherigevorauskasse bisherigeakontobetrage bisherigeabschlagsbetrage \
         bisherigevorauszahlungsbetrage bisherigeracontozahlung bisherigerabschlagsrechnungen \
         bisherigeranzahlungsrechnungen bisherigervorauskasse bisherigerakontobetrage \
         bisherigerabschlagsbetrage bisherigervorauszahlungsbetrage bishergeleisteteacontozahlung \
         bishergeleisteteabschlagsrechnungen bishergeleisteteanzahlungsrechnungen \
         bishergeleistetevorauskasse bishergeleisteteakontobetrage \
         bishergeleisteteabschlagsbetrage bishergeleistetevorauszahlungsbetrage gezahlteanzahlung \
         gezahlteanzahlungen gezahltevorauszahlung gezahltevorauszahlungen \
         gezahlteabschlagszahlung gezahlteabschlagszahlungen gezahlteteilzahlung \
         gezahlteteilzahlungen gezahlteakontozahlung gezahlteakontozahlungen \
         gezahlteakontorechnung gezahlteakontorechnungen gezahlteacontozahlung \
         gezahlteacontozahlungen gezahlteabschlage gezahlteabschlagsrechnungen \
         gezahlteanzahlungsrechnungen gezahltevorkasse gezahltevorauskasse gezahlteakonti \
         gezahlteakontobetrage gezahlteabschlagsbetrage gezahlteratenzahlungen \
         gezahltevorauszahlungsbetrage gezahlteanzahlungsbetrag gezahlteabschlagen \
         gezahlteranzahlung gezahlteranzahlungen gezahltervorauszahlung gezahltervorauszahlungen \
         gezahlterabschlagszahlung gezahlterabschlagszahlungen gezahlterteilzahlung \
         gezahlterteilzahlungen gezahlterakontozahlung gezahlterakontozahlungen \
         gezahlterakontorechnung gezahlterakontorechnungen gezahlteracontozahlung \
         gezahlteracontozahlungen gezahlterabschlage gezahlterabschlagsrechnungen \
         gezahlteranzahlungsrechnungen gezahltervorkasse gezahltervorauskasse gezahlterakonti \
         gezahlterakontobetrage gezahlterabschlagsbetrage gezahlterratenzahlungen \
         gezahltervorauszahlungsbetrage gezahlteranzahlungsbetrag gezahlterabschlagen \
         ihreanzahlung ihreanzahlungen ihrevorauszahlung ihrevorauszahlungen ihreabschlagszahlung \
         ihreabschlagszahlungen ihreteilzahlung ihreteilzahlungen ihreakontozahlung \
         ihreakontozahlungen ihreakontorechnung ihreakontorechnungen ihreacontozahlung \
         ihreacontozahlungen ihreabschlage ihreabschlagsrechnungen ihreanzahlungsrechnungen \
         ihrevorkasse ihrevorauskasse ihreakonti ihreakontobetrage ihreabschlagsbetrage \
         ihreratenzahlungen ihrevorauszahlungsbetrage ihreanzahlungsbetrag ihreabschlagen \
         summeacontozahlung summeabschlagsrechnungen summeanzahlungsrechnungen summevorauskasse \
         summeakontobetrage summeabschlagsbetrage summevorauszahlungsbetrage \
         summederacontozahlung summederabschlagsrechnungen summederanzahlungsrechnungen \
         summedervorauskasse summederakontobetrage summederabschlagsbetrage \
         summedervorauszahlungsbetrage akontozahlungen akontorechnung akontorechnungen \
         acontozahlung acontozahlungen abschlage abschlagsrechnungen anzahlungsrechnungen \
         vorkasse akonti akontobetrage abschlagsbetrage ratenzahlungen vorauszahlungsbetrage \
         abschlagen abzglzahlung abzglzahlungen abzglzahlungseingang abzglzahlungseingange \
         abzuglichzahlung abzuglichzahlungen abzuglichzahlungseingang abzuglichzahlungseingange \
         bereitserhaltenezahlung bereitserhaltenezahlungen bereitserhaltenezahlungseingang \
         bereitserhaltenezahlungseingange erhaltenezahlungseingang erhaltenezahlungseingange \
         geleistetezahlung geleistetezahlungseingang geleistetezahlungseingange bisherigezahlung \
         bisherigezahlungseingang bisherigezahlungseingange eingegangenezahlung \
         eingegangenezahlungen eingegangenezahlungseingang eingegangenezahlungseingange \
         bereitsgeleistetezahlung bereitsgeleistetezahlungen bereitsgeleistetezahlungseingang \
         bereitsgeleistetezahlungseingange bishergeleistetezahlung bishergeleistetezahlungen \
         bishergeleistetezahlungseingang bishergeleistetezahlungseingange summezahlung \
         summezahlungen summezahlungseingang summezahlungseingange summederzahlung \
         summederzahlungen summederzahlungseingang summederzahlungseingange verrechnetezahlung \
         verrechnetezahlungen verrechnetezahlungseingang verrechnetezahlungseingange \
         dankenderhaltenezahlung dankenderhaltenezahlungen dankenderhaltenezahlungseingang \
         dankenderhaltenezahlungseingange bereitserfolgtezahlung bereitserfolgtezahlungen \
         bereitserfolgtezahlungseingang bereitserfolgtezahlungseingange abzglabschlagsrechnung \
         abzglabschlagsrechnungen abzglanzahlungsrechnungen abzglteilrechnung abzglteilrechnungen \
         abzglguthaben abzglgutschrift abzglgutschriften abzglbereitsbezahlterbetrag \
         abzglbereitsgezahlterbetrag abzglgezahlterbetrag abzglbereitsgezahltebetrage \
         abzglgezahltebetrage abzglbereitsberechnet abzglbereitsabgerechnet \
         abzglbisherabgerechnet abzglbisherigerabrechnungen abzglbereitsinrechnunggestellt \
         abzglvorauszahlungsguthaben abzglvorschuss abzglvorschusse abzglkaution \
         abzglkostenvorschuss abzglgutschein abzglgeschenkgutschein abzglrestguthaben abzglakonto \
         abzglaconto abzglanzahlungvom abzuglichabschlagsrechnung abzuglichabschlagsrechnungen \
         abzuglichanzahlungsrechnungen abzuglichteilrechnung abzuglichteilrechnungen \
         abzuglichguthaben abzuglichgutschrift abzuglichgutschriften \
         abzuglichbereitsbezahlterbetrag abzuglichbereitsgezahlterbetrag abzuglichgezahlterbetrag \
         abzuglichbereitsgezahltebetrage abzuglichgezahltebetrage abzuglichbereitsberechnet \
         abzuglichbereitsabgerechnet abzuglichbisherabgerechnet abzuglichbisherigerabrechnungen \
         abzuglichbereitsinrechnunggestellt abzuglichvorauszahlungsguthaben abzuglichvorschuss \
         abzuglichvorschusse abzuglichkaution abzuglichkostenvorschuss abzuglichgutschein \
         abzuglichgeschenkgutschein abzuglichrestguthaben abzuglichakonto abzuglichaconto \
         abzuglichanzahlungvom bereitsbezahlterbetrag bereitsuberwiesenerbetrag \
         bereitserhaltenerbetrag bereitsgeleisteterbetrag bereitsangezahlterbetrag \
         bisherbezahlterbetrag bishergezahlterbetrag bisheruberwiesenerbetrag \
         bishererhaltenerbetrag bishergeleisteterbetrag bisherangezahlterbetrag bezahlterbetrag \
         gezahlterbetrag uberwiesenerbetrag erhaltenerbetrag geleisteterbetrag angezahlterbetrag \
         bereitsbeglichen bereitsuberwiesen bereitsangezahlt bereitsverrechnet bereitsabgerechnet \
         bereitsinrechnunggestellt bereitsberechnet bereitsgeleistet bereitsbezahltebetrage \
         bereitsgezahltebetrage bereitsabgebucht bisherbeglichen bisheruberwiesen bisherangezahlt \
         bisherverrechnet bisherabgerechnet bisherinrechnunggestellt bisherberechnet \
         bishergeleistet bisherbezahltebetrage bishergezahltebetrage bisherabgebucht bezahltper \
         bezahltmit bezahltvia bezahltuber bezahltbar bezahltinbar bezahltperpaypal \
         bezahltperkreditkarte bezahltmitkreditkarte bezahltmitpaypal bezahltpervorkasse \
         bezahltperlastschrift bezahltpereckarte bezahltmiteckarte bezahltperkarte \
         bezahltmitkarte bezahltperrechnungvom bezahltpertwint bezahltmittwint \
         bezahltbeibestellung bezahltbeibuchung bezahltvom gezahltper gezahltmit gezahltvia \
         gezahltuber gezahltbar gezahltinbar gezahltperpaypal gezahltperkreditkarte \
         gezahltmitkreditkarte gezahltmitpaypal gezahltpervorkasse gezahltperlastschrift \
         gezahltpereckarte gezahltmiteckarte gezahltperkarte gezahltmitkarte \
         gezahltperrechnungvom gezahltpertwint gezahltmittwint gezahltbeibestellung \
         gezahltbeibuchung gezahltvom zahlungper zahlungmit zahlungvia zahlunguber zahlungbar \
         zahlunginbar zahlungperpaypal zahlungperkreditkarte zahlungmitkreditkarte \
         zahlungmitpaypal zahlungperuberweisung zahlungperlastschrift zahlungpereckarte \
         zahlungmiteckarte zahlungperkarte zahlungmitkarte zahlungperrechnungvom zahlungpertwint \
         zahlungmittwint zahlungbeibestellung zahlungbeibuchung zahlungvom zahlungam \
         zahlungseingangvom zahlungseingang zahlungseingange ihrezahlungvom ihrezahlungen \
         ihrezahlung zahlungenbis zahlungenper zahlungengesamt zahlungentotal totalzahlungen \
         bezahltebetrage gezahltebetrage betragdankenderhalten betragerhaltenam \
         rechnungsbetragdankenderhalten barzahlung barbezahlt barerhalten kartenzahlung eczahlung \
         eckartenzahlung kreditkartenzahlung paypalzahlung girocard angezahlt anzahlungerhalten \
         anzahlunggeleistet anzahlungbezahlt anzahlunggemassrechnung anzahlungnetto \
         anzahlungbrutto anzahlungper anzahlunglautrechnung anzahlungsrechnungvom 1anzahlung \
         2anzahlung 1abschlagszahlung 2abschlagszahlung 3abschlagszahlung 1abschlagsrechnung \
         2abschlagsrechnung 1abschlag 2abschlag 3abschlag 1akontozahlung 2akontozahlung \
         1teilzahlung 1teilrechnung 2teilrechnung vorschuss vorschusse kostenvorschuss \
         erhaltenervorschuss geleistetervorschuss gezahltervorschuss vorschussvom \
         vorschusszahlung vorschusszahlungen honorarvorschuss gutgeschrieben verrechnetesguthaben \
         guthabenverrechnet verrechnungguthaben guthabenverrechnung verrechnunganzahlung \
         verrechnungakonto guthabeneinlosung eingelostergutschein gutscheineinlosung \
         geschenkgutschein geschenkkarte geschenkkarteneinlosung wertgutschein gutscheinwert \
         aconto akontovom ihregezahltenabschlage ihregezahltenabschlagszahlungen \
         geforderteabschlage angeforderteabschlage berechneteabschlage bisherigeabrechnungen \
         bisherverrechneteleistungen abzuglichfruhererrechnungen vorauszahlungerhalten \
         vorauszahlungvom vorausbezahlt imvorausbezahlt vorausbezahlterbetrag \
         reservierungsgebuhrangezahlt",
    ),
    (
        Role::Discount,
        "mengenrabatte treuerabatte staffelrabatte sonderrabatte projektrabatte objektrabatte \
         stammkundenrabatte kundenrabatte handlerrabatte wiederverkauferrabatte fruhbucherrabatte \
         saisonrabatte aktionsrabatte jubilaumsrabatte einfuhrungsrabatte messerabatte \
         onlinerabatte neukundenrabatte familienrabatte mitarbeiterrabatte personalrabatte \
         partnerrabatte grundrabatte warenrabatte artikelrabatte positionsrabatte \
         rechnungsrabatte gesamtrabatte barrabatte barzahlungsrabatte zahlungsrabatte \
         vorkasserabatte vorauskasserabatte abholrabatte abholerrabatte selbstabholerrabatte \
         funktionsrabatte werksrabatte werberabatte vereinsrabatte mitgliederrabatte \
         seniorenrabatte schulerrabatte geschwisterrabatte kombirabatte paketrabatte \
         bundelrabatte extrarabatte zusatzrabatte naturalrabatte umsatzrabatte jahresrabatte \
         fruhbezugsrabatte lagerrabatte exportrabatte branchenrabatte schulrabatte \
         behordenrabatte handwerkerrabatte innungsrabatte volumenrabatte auftragsrabatte \
         bestellrabatte erstbestellrabatte erstbestellerrabatte willkommensrabatte \
         rahmenvertragsrabatte sammelrabatte gruppenrabatte langzeitrabatte wochenrabatte \
         monatsrabatte kulanzrabatte preisrabatte bonusrabatte freundschaftsrabatte \
         studentenrabatte firmenrabatte grosskundenrabatte listenrabatte basisrabatte \
         standardrabatte gewahrterrabatt gewahrterrabatte gewahrternachlass gewahrternachlasse \
         gewahrterpreisnachlass gewahrtersonderrabatt gewahrtersondernachlass gewahrterskonto \
         gewahrterbonus gewahrterermassigung gewahrtergutschein gewahrterpreisminderung \
         gewahrterminderung gewahrterrabattbetrag gewahrterpreisabschlag gewahrtervergutung \
         gewahrteraktionsvorteil gewahrterabatt gewahrterabatte gewahrtenachlass \
         gewahrtenachlasse gewahrtepreisnachlass gewahrtesonderrabatt gewahrtesondernachlass \
         gewahrteskonto gewahrtebonus gewahrteermassigung gewahrtegutschein \
         gewahrtepreisminderung gewahrteminderung gewahrterabattbetrag gewahrtepreisabschlag \
         gewahrtevergutung gewahrteaktionsvorteil einmaligerrabatt einmaligerrabatte \
         einmaligernachlass einmaligernachlasse einmaligerpreisnachlass einmaligersonderrabatt \
         einmaligersondernachlass einmaligerskonto einmaligerbonus einmaligerermassigung \
         einmaligergutschein einmaligerpreisminderung einmaligerminderung einmaligerrabattbetrag \
         einmaligerpreisabschlag einmaligervergutung einmaligeraktionsvorteil zusatzlicherrabatt \
         zusatzlicherrabatte zusatzlichernachlass zusatzlichernachlasse zusatzlicherpreisnachlass \
         zusatzlichersonderrabatt zusatzlichersondernachlass zusatzlicherskonto zusatzlicherbonus \
         zusatzlicherermassigung zusatzlichergutschein zusatzlicherpreisminderung \
         zusatzlicherminderung zusatzlicherrabattbetrag zusatzlicherpreisabschlag \
         zusatzlichervergutung zusatzlicheraktionsvorteil summepreisnachlass summesonderrabatt \
         summesondernachlass summebonus summeermassigung summegutschein summepreisminderung \
         summeminderung summepreisabschlag summevergutung summeaktionsvorteil totalpreisnachlass \
         totalsonderrabatt totalsondernachlass totalbonus totalermassigung totalgutschein \
         totalpreisminderung totalminderung totalpreisabschlag totalvergutung totalaktionsvorteil \
         gesamtpreisnachlass gesamtsonderrabatt gesamtsondernachlass gesamtbonus \
         gesamtermassigung gesamtgutschein gesamtpreisminderung gesamtminderung \
         gesamtpreisabschlag gesamtvergutung gesamtaktionsvorteil vereinbarterrabatt \
         vereinbarterrabatte vereinbarternachlass vereinbarternachlasse vereinbarterpreisnachlass \
         vereinbartersonderrabatt vereinbartersondernachlass vereinbarterskonto vereinbarterbonus \
         vereinbarterermassigung vereinbartergutschein vereinbarterpreisminderung \
         vereinbarterminderung vereinbarterrabattbetrag vereinbarterpreisabschlag \
         vereinbartervergutung vereinbarteraktionsvorteil gesamterrabatt gesamterrabatte \
         gesamternachlass gesamternachlasse gesamterpreisnachlass gesamtersonderrabatt \
         gesamtersondernachlass gesamterskonto gesamterbonus gesamterermassigung \
         gesamtergutschein gesamterpreisminderung gesamterminderung gesamterrabattbetrag \
         gesamterpreisabschlag gesamtervergutung gesamteraktionsvorteil rabattnetto rabattbrutto \
         rabatteur rabattchf rabattaufwarenwert rabattaufgesamtsumme rabattaufnetto \
         rabattaufnettobetrag rabattaufalles rabattaufartikel rabattauflohn rabattaufmaterial \
         rabattauflistenpreis rabattaufrechnungsbetrag rabattaufleistungen rabattaufzwischensumme \
         rabattin rabattineur rabattgemassvereinbarung rabattlautvereinbarung \
         rabattgemvereinbarung rabattltvereinbarung rabattcode nachlassnetto nachlassbrutto \
         nachlasseur nachlasschf nachlassaufwarenwert nachlassaufgesamtsumme nachlassaufnetto \
         nachlassaufnettobetrag nachlassaufalles nachlassaufartikel nachlassauflohn \
         nachlassaufmaterial nachlassauflistenpreis nachlassaufrechnungsbetrag \
         nachlassaufleistungen nachlassaufzwischensumme nachlassin nachlassineur \
         nachlassgemassvereinbarung nachlasslautvereinbarung nachlassgemvereinbarung \
         nachlassltvereinbarung nachlasscode skontonetto skontobrutto skontoeur skontochf \
         skontoaufwarenwert skontoaufgesamtsumme skontoaufnetto skontoaufnettobetrag \
         skontoaufalles skontoaufartikel skontoauflohn skontoaufmaterial skontoauflistenpreis \
         skontoaufrechnungsbetrag skontoaufleistungen skontoaufzwischensumme skontoin skontoineur \
         skontogemassvereinbarung skontolautvereinbarung skontogemvereinbarung \
         skontoltvereinbarung skontocode rabattabzug nachlasse preisabzug preisreduktion \
         preisabschlag abschlagpreis minderung kurzung rechnungskurzung abzug abzuge totalabzuge \
         summeabzuge abzugrabatt abzugskonto abzugbauversicherung bauwesenversicherung \
         bauleistungsversicherung abzugbaustrom baustrom bauwasser bauschuttentsorgungabzug \
         gutscheincode rabattgutschein aktionscode aktionsgutschein bonusabzug treuebonus \
         neukundenbonus sofortbonus bonusgutschrift wechselbonus umsatzbonus jahresbonus \
         kundenbonus boni werbekostenzuschuss wkz kulanz kulanzabzug kulanzgutschrift \
         ausgleichkulanz eintauschpramie inzahlungnahme fruhbucherbonus zentralregulierungsskonto \
         delkredere lieferantenskonto sofortskonto barskonto kassaskonto skontoabgezogen \
         pauschalabzug mwstrabatt forderungabzug sicherheitseinbehalt gewahrleistungseinbehalt \
         einbehalt abzglsicherheitseinbehalt abzuglichsicherheitseinbehalt abzgleinbehalt \
         gewahrleistungsrucklass deckungsrucklass haftungsrucklass haftrucklass \
         garantieruckbehalt ruckbehalt ruckhalt vertragserfullungseinbehalt",
    ),
    (
        Role::Withholding,
        "abzglquellensteuer abzglbauabzugsteuer abzglabzugsteuer abzglabzugssteuer \
         abzglkapitalertragsteuer abzglverrechnungssteuer abzglsteuerabzug abzgllohnsteuer \
         abzglsolidaritatszuschlag abzglbauabzugssteuer abzglauslandersteuer abzglkunstlersteuer \
         abzuglichabzugsteuer abzuglichabzugssteuer abzuglichkapitalertragsteuer \
         abzuglichverrechnungssteuer abzuglichsteuerabzug abzuglichlohnsteuer \
         abzuglichsolidaritatszuschlag abzuglichbauabzugssteuer abzuglichauslandersteuer \
         abzuglichkunstlersteuer minusquellensteuer minusbauabzugsteuer minusabzugsteuer \
         minusabzugssteuer minuskapitalertragsteuer minusverrechnungssteuer minussteuerabzug \
         minuslohnsteuer minussolidaritatszuschlag minusbauabzugssteuer minusauslandersteuer \
         minuskunstlersteuer einbehaltenequellensteuer einbehaltenebauabzugsteuer \
         einbehalteneabzugsteuer einbehalteneabzugssteuer einbehaltenekapitalertragsteuer \
         einbehalteneverrechnungssteuer einbehaltenesteuerabzug einbehaltenelohnsteuer \
         einbehaltenesolidaritatszuschlag einbehaltenebauabzugssteuer einbehalteneauslandersteuer \
         einbehaltenekunstlersteuer abzugssteuer lohnsteuer solidaritatszuschlag bauabzugssteuer \
         auslandersteuer kunstlersteuer steuerabzugnach50aestg steuereinbehalt \
         einbehaltquellensteuer freistellungbauabzugsteuerabzug bauabzugsteuer15 \
         einbehaltbauabzugsteuer einbehaltenesteuer",
    ),
];
