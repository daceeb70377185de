//! German: totals and what is due.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::Total,
        "rechnungsbetraginklsteuern rechnungsbetragnachsteuern rechnungssummeinklsteuern \
         rechnungssummenachsteuern rechnungstotalinklsteuern rechnungstotalnachsteuern \
         rechnungsendbetraginklsteuern rechnungsendbetragnachsteuern \
         gesamtrechnungsbetraginklsteuern gesamtrechnungsbetragnachsteuern \
         rechnungsgesamtbetraginklsteuern rechnungsgesamtbetragnachsteuern endbetraginklsteuern \
         endbetragnachsteuern endsummeinklsteuern endsummenachsteuern endpreisbrutto \
         endpreisinklmwst endpreisinklust endpreisinklumsatzsteuer endpreisinklmehrwertsteuer \
         endpreisinclmwst endpreisinklusivemwst endpreiseinschlmwst endpreismitmwst \
         endpreisinklsteuern endpreisnachsteuern endtotalinklsteuern endtotalnachsteuern \
         schlussbetragbrutto schlussbetraginklmwst schlussbetraginklust \
         schlussbetraginklumsatzsteuer schlussbetraginklmehrwertsteuer schlussbetraginclmwst \
         schlussbetraginklusivemwst schlussbetrageinschlmwst schlussbetragmitmwst \
         schlussbetraginklsteuern schlussbetragnachsteuern schlusssummebrutto \
         schlusssummeinklmwst schlusssummeinklust schlusssummeinklumsatzsteuer \
         schlusssummeinklmehrwertsteuer schlusssummeinclmwst schlusssummeinklusivemwst \
         schlusssummeeinschlmwst schlusssummemitmwst schlusssummeinklsteuern \
         schlusssummenachsteuern schlusstotalbrutto schlusstotalinklmwst schlusstotalinklust \
         schlusstotalinklumsatzsteuer schlusstotalinklmehrwertsteuer schlusstotalinclmwst \
         schlusstotalinklusivemwst schlusstotaleinschlmwst schlusstotalmitmwst \
         schlusstotalinklsteuern schlusstotalnachsteuern gesamtbetraginklsteuern \
         gesamtbetragnachsteuern gesamtsummeinklsteuern gesamtsummenachsteuern gesamtpreisbrutto \
         gesamtpreisinklmwst gesamtpreisinklust gesamtpreisinklumsatzsteuer \
         gesamtpreisinklmehrwertsteuer gesamtpreisinclmwst gesamtpreisinklusivemwst \
         gesamtpreiseinschlmwst gesamtpreismitmwst gesamtpreisinklsteuern gesamtpreisnachsteuern \
         gesamtinklsteuern gesamtnachsteuern summeinklsteuern summenachsteuern totalinklsteuern \
         totalnachsteuern totalbetraginklsteuern totalbetragnachsteuern betraginklsteuern \
         betragnachsteuern gesamtwertinklsteuern gesamtwertnachsteuern gesamtkostenbrutto \
         gesamtkosteninklmwst gesamtkosteninklust gesamtkosteninklumsatzsteuer \
         gesamtkosteninklmehrwertsteuer gesamtkosteninclmwst gesamtkosteninklusivemwst \
         gesamtkosteneinschlmwst gesamtkostenmitmwst gesamtkosteninklsteuern \
         gesamtkostennachsteuern gesamthonorarbrutto gesamthonorarinklmwst gesamthonorarinklust \
         gesamthonorarinklumsatzsteuer gesamthonorarinklmehrwertsteuer gesamthonorarinclmwst \
         gesamthonorarinklusivemwst gesamthonorareinschlmwst gesamthonorarmitmwst \
         gesamthonorarinklsteuern gesamthonorarnachsteuern honorarbrutto honorarinklmwst \
         honorarinklust honorarinklumsatzsteuer honorarinklmehrwertsteuer honorarinclmwst \
         honorarinklusivemwst honorareinschlmwst honorarmitmwst honorarinklsteuern \
         honorarnachsteuern fakturabetraginklsteuern fakturabetragnachsteuern \
         fakturasummeinklsteuern fakturasummenachsteuern fakturatotalinklsteuern \
         fakturatotalnachsteuern auftragssummebrutto auftragssummeinklmwst auftragssummeinklust \
         auftragssummeinklumsatzsteuer auftragssummeinklmehrwertsteuer auftragssummeinclmwst \
         auftragssummeinklusivemwst auftragssummeeinschlmwst auftragssummemitmwst \
         auftragssummeinklsteuern auftragssummenachsteuern auftragswertbrutto \
         auftragswertinklmwst auftragswertinklust auftragswertinklumsatzsteuer \
         auftragswertinklmehrwertsteuer auftragswertinclmwst auftragswertinklusivemwst \
         auftragswerteinschlmwst auftragswertmitmwst auftragswertinklsteuern \
         auftragswertnachsteuern bestellsummebrutto bestellsummeinklmwst bestellsummeinklust \
         bestellsummeinklumsatzsteuer bestellsummeinklmehrwertsteuer bestellsummeinclmwst \
         bestellsummeinklusivemwst bestellsummeeinschlmwst bestellsummemitmwst \
         bestellsummeinklsteuern bestellsummenachsteuern bestellwertbrutto bestellwertinklmwst \
         bestellwertinklust bestellwertinklumsatzsteuer bestellwertinklmehrwertsteuer \
         bestellwertinclmwst bestellwertinklusivemwst bestellwerteinschlmwst bestellwertmitmwst \
         bestellwertinklsteuern bestellwertnachsteuern kaufpreisbrutto kaufpreisinklmwst \
         kaufpreisinklust kaufpreisinklumsatzsteuer kaufpreisinklmehrwertsteuer kaufpreisinclmwst \
         kaufpreisinklusivemwst kaufpreiseinschlmwst kaufpreismitmwst kaufpreisinklsteuern \
         kaufpreisnachsteuern zwischensummebrutto zwischensummeinklmwst zwischensummeinklust \
         zwischensummeinklumsatzsteuer zwischensummeinklmehrwertsteuer zwischensummeinclmwst \
         zwischensummeinklusivemwst zwischensummeeinschlmwst zwischensummemitmwst \
         zwischensummeinklsteuern zwischensummenachsteuern beitragbrutto beitraginklmwst \
         beitraginklust beitraginklumsatzsteuer beitraginklmehrwertsteuer beitraginclmwst \
         beitraginklusivemwst beitrageinschlmwst beitragmitmwst beitraginklsteuern \
         beitragnachsteuern pramiebrutto pramieinklmwst pramieinklust pramieinklumsatzsteuer \
         pramieinklmehrwertsteuer pramieinclmwst pramieinklusivemwst pramieeinschlmwst \
         pramiemitmwst pramieinklsteuern pramienachsteuern mietebrutto mieteinklmwst mieteinklust \
         mieteinklumsatzsteuer mieteinklmehrwertsteuer mieteinclmwst mieteinklusivemwst \
         mieteeinschlmwst mietemitmwst mieteinklsteuern mietenachsteuern \
         abrechnungsbetraginklsteuern abrechnungsbetragnachsteuern gutschriftsbetragbrutto \
         gutschriftsbetraginklmwst gutschriftsbetraginklust gutschriftsbetraginklumsatzsteuer \
         gutschriftsbetraginklmehrwertsteuer gutschriftsbetraginclmwst \
         gutschriftsbetraginklusivemwst gutschriftsbetrageinschlmwst gutschriftsbetragmitmwst \
         gutschriftsbetraginklsteuern gutschriftsbetragnachsteuern gutschriftbetragbrutto \
         gutschriftbetraginklmwst gutschriftbetraginklust gutschriftbetraginklumsatzsteuer \
         gutschriftbetraginklmehrwertsteuer gutschriftbetraginclmwst \
         gutschriftbetraginklusivemwst gutschriftbetrageinschlmwst gutschriftbetragmitmwst \
         gutschriftbetraginklsteuern gutschriftbetragnachsteuern gutschriftssummebrutto \
         gutschriftssummeinklmwst gutschriftssummeinklust gutschriftssummeinklumsatzsteuer \
         gutschriftssummeinklmehrwertsteuer gutschriftssummeinclmwst \
         gutschriftssummeinklusivemwst gutschriftssummeeinschlmwst gutschriftssummemitmwst \
         gutschriftssummeinklsteuern gutschriftssummenachsteuern gutschriftsummebrutto \
         gutschriftsummeinklmwst gutschriftsummeinklust gutschriftsummeinklumsatzsteuer \
         gutschriftsummeinklmehrwertsteuer gutschriftsummeinclmwst gutschriftsummeinklusivemwst \
         gutschriftsummeeinschlmwst gutschriftsummemitmwst gutschriftsummeinklsteuern \
         gutschriftsummenachsteuern gutschriftbrutto gutschriftinklmwst gutschriftinklust \
         gutschriftinklumsatzsteuer gutschriftinklmehrwertsteuer gutschriftinclmwst \
         gutschriftinklusivemwst gutschrifteinschlmwst gutschriftmitmwst gutschriftinklsteuern \
         gutschriftnachsteuern rechnunginklsteuern rechnungnachsteuern reisepreisbrutto \
         reisepreisinklmwst reisepreisinklust reisepreisinklumsatzsteuer \
         reisepreisinklmehrwertsteuer reisepreisinclmwst reisepreisinklusivemwst \
         reisepreiseinschlmwst reisepreismitmwst reisepreisinklsteuern reisepreisnachsteuern \
         bruttogesamtpreis bruttoendpreis bruttohonorar bruttoauftragssumme bruttoumsatz \
         bruttomiete bruttopramie bruttogutschrift rechnungswert endtotal endwert schlusssumme \
         schlusstotal schlusswert abrechnungsbetrag abrechnungssumme abrechnungstotal \
         abrechnungswert kaufbetrag kaufsumme kauftotal kaufwert auftragsbetrag auftragstotal \
         bestellbetrag bestellsumme bestelltotal bestellwert gesamtrechnungssumme \
         gesamtrechnungstotal gesamtrechnungswert belastungsbetrag belastungssumme \
         belastungstotal belastungswert gutschriftssumme gutschriftstotal gutschriftswert \
         bescheidbetrag bescheidsumme bescheidtotal bescheidwert erstattungssumme \
         erstattungstotal erstattungswert ruckerstattungsbetrag ruckerstattungssumme \
         ruckerstattungstotal ruckerstattungswert ruckzahlungsbetrag ruckzahlungssumme \
         ruckzahlungstotal ruckzahlungswert gebuhrenbetrag gebuhrensumme gebuhrentotal \
         gebuhrenwert bruttorechnungssumme bruttorechnungstotal bruttorechnungswert \
         rechnungsschlussbetrag rechnungsschlusssumme rechnungsschlusstotal rechnungsschlusswert \
         beitragsbetrag beitragssumme beitragstotal beitragswert pramienbetrag pramiensumme \
         pramientotal pramienwert endpreis kaufpreis gesamtendpreis gesamtreisepreis reisepreis \
         gesamtkaufpreis gesamtbruttopreis fixpreis pauschalpreis rechnungsbetragfr endbetrageuro \
         endbetragchf endbetragineur endbetragineuro endbetraginchf endbetraggesamt endbetragfr \
         bruttobetrageur bruttobetrageuro bruttobetragchf bruttobetragineur bruttobetragineuro \
         bruttobetraginchf bruttobetragfr bruttosummeeuro bruttosummechf bruttosummeineur \
         bruttosummeineuro bruttosummeinchf bruttosummefr rechnungssummefr rechnungstotalfr \
         bruttoeur bruttoeuro bruttochf bruttoineur bruttoineuro bruttoinchf bruttofr \
         gesamtbruttofr summebruttofr gesamtbetragbruttofr totalbruttofr endsummeeur endsummeeuro \
         endsummechf endsummeineur endsummeineuro endsummeinchf endsummegesamt endsummefr \
         schlussbetrageur schlussbetrageuro schlussbetragchf schlussbetragineur \
         schlussbetragineuro schlussbetraginchf schlussbetraggesamt schlussbetragfr \
         rechnungsendbetragfr gesamtsummebruttofr totalinkleur totalinkleuro totalinklchf \
         totalinklineur totalinklineuro totalinklinchf totalinklgesamt totalinklfr summeinkleur \
         summeinkleuro summeinklchf summeinklineur summeinklineuro summeinklinchf summeinklgesamt \
         summeinklfr totalinklmwstfr summeinklmwstfr fakturabetragfr gesamtbetraginklmwstfr \
         bruttogesamtbetragfr rechnungsgesamtbetragfr rechnungsbetragbruttofr endtotaleur \
         endtotaleuro endtotalchf endtotalineur endtotalineuro endtotalinchf endtotalgesamt \
         endtotalfr schlusstotaleur schlusstotaleuro schlusstotalchf schlusstotalineur \
         schlusstotalineuro schlusstotalinchf schlusstotalgesamt schlusstotalfr kaufpreiseur \
         kaufpreiseuro kaufpreischf kaufpreisineur kaufpreisineuro kaufpreisinchf kaufpreisgesamt \
         kaufpreisfr endpreiseur endpreiseuro endpreischf endpreisineur endpreisineuro \
         endpreisinchf endpreisgesamt endpreisfr totalchfinkl totaleurinkl summechfinkl \
         summeeurinkl gesamtchfinkl gesamteurinkl betragchfinkl betrageurinkl totalinklusive \
         gesamtincl gesamtinklusive summeincl summeinklusive betraginkl betragincl \
         betraginklusive rechnungsbetraginkl rechnungsbetragincl rechnungsbetraginklusive \
         gesamtbetragincl gesamtbetraginklusive gesamtsummeinkl gesamtsummeincl \
         gesamtsummeinklusive totalbetraginkl totalbetragincl totalbetraginklusive endbetraginkl \
         endbetragincl endbetraginklusive preisinkl preisincl preisinklusive subtotalinkl \
         subtotalincl subtotalinklusive totalbeleg totalbestellung totalauftrag totalerstattung \
         summebeleg summebestellung summeauftrag summeerstattung gesamtbeleg gesamtbestellung \
         gesamtauftrag gesamterstattung gesamtsummebeleg gesamtsummebestellung gesamtsummeauftrag \
         gesamtsummeerstattung gesamtbetragbeleg gesamtbetragbestellung gesamtbetragauftrag \
         gesamtbetragerstattung betragbeleg betragbestellung betragauftrag betragerstattung \
         endsummebeleg endsummebestellung endsummeauftrag endsummeerstattung endbetragbeleg \
         endbetragbestellung endbetragauftrag endbetragerstattung totalbetragbeleg \
         totalbetragbestellung totalbetragauftrag totalbetragerstattung bruttodergutschrift \
         bruttobeleg bruttobestellung bruttoauftrag bruttostorno bruttoerstattung \
         bruttobetraggutschrift bruttobetragdergutschrift bruttobetragbeleg \
         bruttobetragbestellung bruttobetragauftrag bruttobetragstorno bruttobetragerstattung \
         ihrrechnungsbetrag ihrgesamtbetrag unserrechnungsbetrag aktuellerrechnungsbetrag \
         rechnungsbetragdiesenmonat gesamthonorar gesamtmiete warmmiete gesamtpramie jahrespramie \
         jahresbeitrag mitgliedsbeitraggesamt monatsbetrag gesamtgebuhr gesamtgebuhren \
         gesamtbelastung ruckerstattung ruckerstattunggesamt ruckzahlung stornobetragbrutto \
         gesamtendbetrag gesamtendsumme endgesamtbetrag endgesamtsumme auftragssummegesamt \
         bestellsummegesamt einkaufswert einkaufssumme gesamtumsatz gesamtgrandtotal \
         totalamountgesamtbetrag gesamtbetragtotalamount gesamtbetragtotal verrechnungsbetrag",
    ),
    (
        Role::AmountDue,
        "uberweisungssumme abbuchungsbetrag abbuchungssumme lastschriftbetrag lastschriftsumme \
         einzugsbetrag einzugssumme bankeinzugsbetrag bankeinzugssumme auszahlungssumme \
         nachzahlungsbetrag nachzahlungssumme nachforderungsbetrag nachforderungssumme \
         restforderungsbetrag restforderungssumme offenepostenbetrag offenepostensumme \
         schlusszahlungsbetrag schlusszahlungssumme gesamtzahlsumme kassierbetrag kassiersumme \
         inkassobetrag inkassosumme restsaldo restschuld schlussforderung schlusszahlung \
         schlusssaldo schlussschuld endforderung endschuld gesamtschuld rechnungsforderung \
         rechnungszahlung rechnungssaldo rechnungsschuld gesamtrestforderung gesamtrestschuld \
         restbetragoffen aktuellersaldo saldoaktuell saldoneu neuerkontostand aktuellerkontostand \
         saldooffen offenerrest restoffen nochoffenesumme offenerrestbetrag \
         nochoffenergesamtbetrag nochoffenerrechnungsbetrag nochoffenerrestbetrag \
         nochoffenerendbetrag nochoffenersaldo nochoffenerzahlbetrag nochoffenergesamtsaldo \
         nochoffenerrest ausstehenderbetrag ausstehendergesamtbetrag ausstehenderrechnungsbetrag \
         ausstehenderrestbetrag ausstehenderendbetrag ausstehendersaldo ausstehenderzahlbetrag \
         ausstehendergesamtsaldo ausstehenderrest verbleibendergesamtbetrag \
         verbleibenderrechnungsbetrag verbleibenderrestbetrag verbleibenderendbetrag \
         verbleibendersaldo verbleibenderzahlbetrag verbleibendergesamtsaldo verbleibenderrest \
         falligerzahlbetrag zahlbarerzahlbetrag geschuldeterbetrag geschuldetergesamtbetrag \
         geschuldeterrechnungsbetrag geschuldeterrestbetrag geschuldeterendbetrag \
         geschuldetersaldo geschuldeterzahlbetrag geschuldetergesamtsaldo geschuldeterrest \
         zuzahlenderzahlbetrag zuuberweisenderzahlbetrag zuentrichtenderzahlbetrag \
         zubegleichenderzahlbetrag zubezahlenderzahlbetrag abzubuchenderbetrag \
         abzubuchendergesamtbetrag abzubuchenderrechnungsbetrag abzubuchenderrestbetrag \
         abzubuchenderendbetrag abzubuchendersaldo abzubuchenderzahlbetrag \
         abzubuchendergesamtsaldo abzubuchenderrest einzuziehenderbetrag \
         einzuziehendergesamtbetrag einzuziehenderrechnungsbetrag einzuziehenderrestbetrag \
         einzuziehenderendbetrag einzuziehendersaldo einzuziehenderzahlbetrag \
         einzuziehendergesamtsaldo einzuziehenderrest nochzuzahlendergesamtbetrag \
         nochzuzahlenderrechnungsbetrag nochzuzahlenderrestbetrag nochzuzahlenderendbetrag \
         nochzuzahlendersaldo nochzuzahlenderzahlbetrag nochzuzahlendergesamtsaldo \
         nochzuzahlenderrest nochzuuberweisenderbetrag nochzuuberweisendergesamtbetrag \
         nochzuuberweisenderrechnungsbetrag nochzuuberweisenderrestbetrag \
         nochzuuberweisenderendbetrag nochzuuberweisendersaldo nochzuuberweisenderzahlbetrag \
         nochzuuberweisendergesamtsaldo nochzuuberweisenderrest jetztfalligerbetrag \
         jetztfalligergesamtbetrag jetztfalligerrechnungsbetrag jetztfalligerrestbetrag \
         jetztfalligerendbetrag jetztfalligersaldo jetztfalligerzahlbetrag \
         jetztfalligergesamtsaldo jetztfalligerrest sofortfalligerbetrag \
         sofortfalligergesamtbetrag sofortfalligerrechnungsbetrag sofortfalligerrestbetrag \
         sofortfalligerendbetrag sofortfalligersaldo sofortfalligerzahlbetrag \
         sofortfalligergesamtsaldo sofortfalligerrest nochfalligerbetrag nochfalligergesamtbetrag \
         nochfalligerrechnungsbetrag nochfalligerrestbetrag nochfalligerendbetrag \
         nochfalligersaldo nochfalligerzahlbetrag nochfalligergesamtsaldo nochfalligerrest \
         auszuzahlenderbetrag auszuzahlendergesamtbetrag auszuzahlenderrechnungsbetrag \
         auszuzahlenderrestbetrag auszuzahlenderendbetrag auszuzahlendersaldo \
         auszuzahlenderzahlbetrag auszuzahlendergesamtsaldo auszuzahlenderrest \
         zuerstattenderbetrag zuerstattendergesamtbetrag zuerstattenderrechnungsbetrag \
         zuerstattenderrestbetrag zuerstattenderendbetrag zuerstattendersaldo \
         zuerstattenderzahlbetrag zuerstattendergesamtsaldo zuerstattenderrest \
         anunszuzahlenderbetrag anunszuzahlendergesamtbetrag anunszuzahlenderrechnungsbetrag \
         anunszuzahlenderrestbetrag anunszuzahlenderendbetrag anunszuzahlendersaldo \
         anunszuzahlenderzahlbetrag anunszuzahlendergesamtsaldo anunszuzahlenderrest \
         restlicherrestbetrag restlichersaldo restlicherrest unbezahlterbetrag \
         unbezahltergesamtbetrag unbezahlterrechnungsbetrag unbezahlterrestbetrag \
         unbezahlterendbetrag unbezahltersaldo unbezahlterzahlbetrag unbezahltergesamtsaldo \
         unbezahlterrest nettozuzahlenderzahlbetrag offenerestforderung offeneschuld \
         nochoffenegesamtsumme nochoffeneforderung nochoffenerestforderung \
         nochoffenerechnungssumme nochoffenezahlung nochoffenerestsumme nochoffeneschuld \
         falligeforderung falligerestforderung falligezahlung falligeschuld zahlbaresumme \
         zahlbaregesamtsumme zahlbareforderung zahlbarerestforderung zahlbarerechnungssumme \
         zahlbarezahlung zahlbarerestsumme zahlbareschuld geschuldetesumme geschuldetegesamtsumme \
         geschuldeteforderung geschuldeterestforderung geschuldeterechnungssumme \
         geschuldetezahlung geschuldeterestsumme geschuldeteschuld verbleibendesumme \
         verbleibendegesamtsumme verbleibendeforderung verbleibenderestforderung \
         verbleibenderechnungssumme verbleibendezahlung verbleibenderestsumme verbleibendeschuld \
         zuzahlendeforderung zuzahlenderestforderung zuzahlendezahlung zuzahlendeschuld \
         zuuberweisendesumme zuuberweisendegesamtsumme zuuberweisendeforderung \
         zuuberweisenderestforderung zuuberweisenderechnungssumme zuuberweisendezahlung \
         zuuberweisenderestsumme zuuberweisendeschuld restlicheforderung restlicherestforderung \
         restlicheschuld nochzuzahlendesumme nochzuzahlendegesamtsumme nochzuzahlendeforderung \
         nochzuzahlenderestforderung nochzuzahlenderechnungssumme nochzuzahlendezahlung \
         nochzuzahlenderestsumme nochzuzahlendeschuld zubegleichendesumme \
         zubegleichendegesamtsumme zubegleichendeforderung zubegleichenderestforderung \
         zubegleichenderechnungssumme zubegleichendezahlung zubegleichenderestsumme \
         zubegleichendeschuld gesamtgeschuldet gesamtausstehend gesamtnochoffen totalgeschuldet \
         totalausstehend totalnochoffen betraggeschuldet betragausstehend betragnochoffen \
         summegeschuldet summeausstehend summenochoffen gesamtbetraggeschuldet \
         gesamtbetragausstehend gesamtbetragnochoffen rechnungsbetraggeschuldet \
         rechnungsbetragausstehend rechnungsbetragnochoffen endbetraggeschuldet \
         endbetragausstehend endbetragnochoffen gesamtsummegeschuldet gesamtsummeausstehend \
         gesamtsummenochoffen nochzuuberweisen nochzubegleichen nochzuentrichten nochfallig \
         nochzahlbar nochgeschuldet nochausstehend jetztzuzahlen jetztzubezahlen \
         jetztzuuberweisen jetztzubegleichen jetztzuentrichten jetztfallig jetztzahlbar \
         jetztoffen jetztgeschuldet jetztausstehend jetztnochoffen restgeschuldet restausstehend \
         restnochoffen totalbetraggeschuldet totalbetragausstehend totalbetragnochoffen \
         restbetraggeschuldet restbetragausstehend restbetragnochoffen nettozuzahlen \
         nettozubezahlen nettozuuberweisen nettozubegleichen nettozuentrichten nettofallig \
         nettozahlbar nettooffen nettogeschuldet nettoausstehend nettonochoffen bruttozuzahlen \
         bruttozubezahlen bruttozuuberweisen bruttozubegleichen bruttozuentrichten bruttofallig \
         bruttozahlbar bruttooffen bruttogeschuldet bruttoausstehend bruttonochoffen \
         saldogeschuldet saldoausstehend saldonochoffen zuzahleneuro zuzahlenchf zuzahlenineur \
         zuzahlenineuro zuzahleninchf zuzahlenbrutto zuzahlennetto zuzahleninklmwst zubezahleneur \
         zubezahleneuro zubezahlenchf zubezahlenineur zubezahlenineuro zubezahleninchf \
         zubezahlenbrutto zubezahlennetto zubezahleninklmwst zuuberweiseneur zuuberweiseneuro \
         zuuberweisenchf zuuberweisenineur zuuberweisenineuro zuuberweiseninchf \
         zuuberweisenbrutto zuuberweisennetto zuuberweiseninklmwst zubegleicheneur \
         zubegleicheneuro zubegleichenchf zubegleichenineur zubegleichenineuro zubegleicheninchf \
         zubegleichenbrutto zubegleichennetto zubegleicheninklmwst zuentrichteneur \
         zuentrichteneuro zuentrichtenchf zuentrichtenineur zuentrichtenineuro zuentrichteninchf \
         zuentrichtenbrutto zuentrichtennetto zuentrichteninklmwst zahlbetrageuro zahlbetragchf \
         zahlbetragineur zahlbetragineuro zahlbetraginchf zahlbetragbrutto zahlbetragnetto \
         zahlbetraginklmwst zahlbareur zahlbareuro zahlbarchf zahlbarineur zahlbarineuro \
         zahlbarinchf zahlbarbrutto zahlbarnetto zahlbarinklmwst offenerbetragbrutto \
         offenerbetragnetto offenerbetraginklmwst restbetrageur restbetrageuro restbetragchf \
         restbetragineur restbetragineuro restbetraginchf restbetragbrutto restbetragnetto \
         restbetraginklmwst saldoeur saldoeuro saldochf saldoineur saldoineuro saldoinchf \
         saldobrutto saldonetto saldoinklmwst nochzuzahleneur nochzuzahleneuro nochzuzahlenchf \
         nochzuzahlenineur nochzuzahlenineuro nochzuzahleninchf nochzuzahlengesamt \
         nochzuzahlentotal nochzuzahlenbrutto nochzuzahlennetto nochzuzahleninklmwst falligeur \
         falligeuro falligchf falligineur falligineuro falliginchf falligbrutto fallignetto \
         falliginklmwst nochoffeneur nochoffeneuro nochoffenchf nochoffenineur nochoffenineuro \
         nochoffeninchf nochoffengesamt nochoffentotal nochoffenbrutto nochoffennetto \
         nochoffeninklmwst vonihnenzuzahlen durchsiezuzahlen vomkundenzuzahlen siezahlen \
         siebezahlen bittezahlen bitteuberweisen bitteuberweisensie bittebegleichen bittebezahlen \
         bittebezahlensie ihrzahlbetrag ihrzuzahlenderbetrag ihrenachzahlung ihrenachforderung \
         nachforderung ihrrestbetrag ihrsaldo ihroffenerbetrag zuihrenlasten zuihrengunsten \
         zuunserengunsten zuunserenlasten saldozuunserengunsten saldozuihrenlasten \
         saldozuihrengunsten saldozuunserenlasten betragzuunserengunsten betragzuihrenlasten \
         betragzuihrengunsten guthabenzuihrengunsten ihreerstattung gesamtnachzahlung \
         wirdabgebucht wirdeingezogen wirdvonihremkontoabgebucht abbuchungvonihremkonto abbuchung \
         bankeinzug lastschrifteinzug abzubuchen betragwirdabgebucht wirduberwiesen wiruberweisen \
         verbleiben verbleibt esverbleiben esverbleibt verbleibenzuzahlen verbleibtoffen \
         heutezuzahlen sofortzuzahlen vorortzuzahlen beiabreisezuzahlen zahllast \
         zahlungsforderung forderungssumme unsereforderung schuldbetrag \
         schlussrechnungsbetragoffen gesamtforderunginkl rechnungoffen unbezahlt auszahlungansie \
         ihreauszahlung einzahlungsbetrag betragzahlbarbis",
    ),
    (
        Role::Balance,
        "alterkontostand bisherigersaldo bisherigerkontostand vorherigersaldo \
         vorherigerkontostand letztersaldo letzterkontostand vorigersaldo vorigerkontostand \
         altesaldo altekontostand fruherersaldo fruhererkontostand ubernommenersaldo \
         ubernommenerkontostand saldovormonat saldobisher saldovorperiode saldoletzterechnung \
         saldoletzterauszug saldovordieserrechnung saldopervormonat saldoanfang saldoubertrag \
         saldoausvormonat saldodervorperiode saldozubeginn kontostandvormonat kontostandalt \
         kontostandbisher kontostandvorperiode kontostandletzterechnung kontostandletzterauszug \
         kontostandvordieserrechnung kontostandpervormonat kontostandanfang kontostandvortrag \
         kontostandubertrag kontostandausvormonat kontostanddervorperiode kontostandzubeginn \
         vortragausvormonat vortragausvormonaten vortragausvorperiode vortragausvorjahr \
         vortragausletztenrechnung vortragausletzterrechnung vortragausvorrechnung \
         vortragvomvormonat vortragvomvormonaten vortragvomvorperiode vortragvomvorjahr \
         vortragvomletztenrechnung vortragvomletzterrechnung vortragvomvorrechnung \
         vortragausdervormonat vortragausdervormonaten vortragausdervorperiode \
         vortragausdervorjahr vortragausderletztenrechnung vortragausderletzterrechnung \
         vortragausdervorrechnung ubertragausvormonat ubertragausvormonaten ubertragausvorperiode \
         ubertragausvorjahr ubertragausletztenrechnung ubertragausletzterrechnung \
         ubertragausvorrechnung ubertragvomvormonat ubertragvomvormonaten ubertragvomvorperiode \
         ubertragvomvorjahr ubertragvomletztenrechnung ubertragvomletzterrechnung \
         ubertragvomvorrechnung ubertragausdervormonat ubertragausdervormonaten \
         ubertragausdervorperiode ubertragausdervorjahr ubertragausderletztenrechnung \
         ubertragausderletzterrechnung ubertragausdervorrechnung saldoausvormonaten \
         saldoausvorperiode saldoausvorjahr saldoausletztenrechnung saldoausletzterrechnung \
         saldoausvorrechnung saldovomvormonat saldovomvormonaten saldovomvorperiode \
         saldovomvorjahr saldovomletztenrechnung saldovomletzterrechnung saldovomvorrechnung \
         saldoausdervormonat saldoausdervormonaten saldoausdervorperiode saldoausdervorjahr \
         saldoausderletztenrechnung saldoausderletzterrechnung saldoausdervorrechnung \
         ruckstandausvormonat ruckstandausvormonaten ruckstandausvorperiode ruckstandausvorjahr \
         ruckstandausletztenrechnung ruckstandausletzterrechnung ruckstandausvorrechnung \
         ruckstandvomvormonat ruckstandvomvormonaten ruckstandvomvorperiode ruckstandvomvorjahr \
         ruckstandvomletztenrechnung ruckstandvomletzterrechnung ruckstandvomvorrechnung \
         ruckstandausdervormonat ruckstandausdervormonaten ruckstandausdervorperiode \
         ruckstandausdervorjahr ruckstandausderletztenrechnung ruckstandausderletzterrechnung \
         ruckstandausdervorrechnung guthabenausvormonat guthabenausvormonaten \
         guthabenausvorperiode guthabenausvorjahr guthabenausletztenrechnung \
         guthabenausletzterrechnung guthabenausvorrechnung guthabenvomvormonat \
         guthabenvomvormonaten guthabenvomvorperiode guthabenvomvorjahr \
         guthabenvomletztenrechnung guthabenvomletzterrechnung guthabenvomvorrechnung \
         guthabenausdervormonat guthabenausdervormonaten guthabenausdervorperiode \
         guthabenausdervorjahr guthabenausderletztenrechnung guthabenausderletzterrechnung \
         guthabenausdervorrechnung forderungausvormonat forderungausvormonaten \
         forderungausvorperiode forderungausvorjahr forderungausletztenrechnung \
         forderungausletzterrechnung forderungausvorrechnung forderungvomvormonat \
         forderungvomvormonaten forderungvomvorperiode forderungvomvorjahr \
         forderungvomletztenrechnung forderungvomletzterrechnung forderungvomvorrechnung \
         forderungausdervormonat forderungausdervormonaten forderungausdervorperiode \
         forderungausdervorjahr forderungausderletztenrechnung forderungausderletzterrechnung \
         forderungausdervorrechnung saldoubertragausvormonat saldoubertragausvormonaten \
         saldoubertragausvorperiode saldoubertragausvorjahr saldoubertragausletztenrechnung \
         saldoubertragausletzterrechnung saldoubertragausvorrechnung saldoubertragvomvormonat \
         saldoubertragvomvormonaten saldoubertragvomvorperiode saldoubertragvomvorjahr \
         saldoubertragvomletztenrechnung saldoubertragvomletzterrechnung \
         saldoubertragvomvorrechnung saldoubertragausdervormonat saldoubertragausdervormonaten \
         saldoubertragausdervorperiode saldoubertragausdervorjahr \
         saldoubertragausderletztenrechnung saldoubertragausderletzterrechnung \
         saldoubertragausdervorrechnung saldovortragausvormonat anfangssaldo eroffnungssaldo \
         offeneposten offenerechnungen nochoffenerechnungen nochoffeneposten \
         offeneforderungenausvormonaten altforderung altforderungen zahlungsruckstand \
         zahlungsruckstande ruckstandigerbetrag ruckstandigebetrage ausstehendebetrage \
         uberfalligebetrage uberfalligerechnungen davonuberfallig ausstehendezahlungen \
         vormonatssaldo vorjahressaldo vorrechnung betragvorrechnung betragderletztenrechnung \
         betragletzterechnung letzterechnung vorherigerechnung vormonatsrechnung \
         rechnungsbetragvormonat guthabenvormonat guthabenletzterechnung kontostandvorrechnung \
         vortragssaldo bisheroffen ubertragletzterechnung ubertragvorperiode ubertragvorjahr \
         mahnungoffen offenebetrage weitereoffeneforderungen offenealtforderungen",
    ),
];
