//! German: tables of taxes, and sums carried from page to page.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::TaxBase,
        "nettoeur nettoeuro nettochf nettoineur nettonetto nettoohnemwst nettoexklmwst \
         nettofurmwst nettofurust nettosteuerpflichtig nettomwstpflichtig nettovormwst \
         nettovorsteuer nettoinchf nettoomwst nettobetrageur nettobetrageuro nettobetragchf \
         nettobetragineur nettobetragnetto nettobetragohnemwst nettobetragexklmwst \
         nettobetragfurmwst nettobetragfurust nettobetragsteuerpflichtig nettobetragmwstpflichtig \
         nettobetragvormwst nettobetragvorsteuer nettobetraginchf nettobetragomwst warenwerteur \
         warenwerteuro warenwertchf warenwertineur warenwertnetto warenwertohnemwst \
         warenwertexklmwst warenwertfurmwst warenwertfurust warenwertsteuerpflichtig \
         warenwertmwstpflichtig warenwertvormwst warenwertvorsteuer warenwertinchf warenwertomwst \
         basiseuro basischf basisineur basisnetto basisohnemwst basisexklmwst basisfurmwst \
         basisfurust basissteuerpflichtig basismwstpflichtig basisvormwst basisvorsteuer \
         basisinchf basisomwst betrageur betrageuro betragchf betragineur betragnetto \
         betragohnemwst betragexklmwst betragfurmwst betragfurust betragsteuerpflichtig \
         betragmwstpflichtig betragvormwst betragvorsteuer betraginchf betragomwst \
         bemessungsgrundlageeur bemessungsgrundlageeuro bemessungsgrundlagechf \
         bemessungsgrundlageineur bemessungsgrundlagenetto bemessungsgrundlageohnemwst \
         bemessungsgrundlageexklmwst bemessungsgrundlagefurmwst bemessungsgrundlagefurust \
         bemessungsgrundlagesteuerpflichtig bemessungsgrundlagemwstpflichtig \
         bemessungsgrundlagevormwst bemessungsgrundlagevorsteuer bemessungsgrundlageinchf \
         bemessungsgrundlageomwst grundlageeur grundlageeuro grundlagechf grundlageineur \
         grundlagenetto grundlageohnemwst grundlageexklmwst grundlagefurmwst grundlagefurust \
         grundlagesteuerpflichtig grundlagemwstpflichtig grundlagevormwst grundlagevorsteuer \
         grundlageinchf grundlageomwst basisbetrageur basisbetrageuro basisbetragchf \
         basisbetragineur basisbetragnetto basisbetragohnemwst basisbetragexklmwst \
         basisbetragfurmwst basisbetragfurust basisbetragsteuerpflichtig basisbetragmwstpflichtig \
         basisbetragvormwst basisbetragvorsteuer basisbetraginchf basisbetragomwst steuerbasiseur \
         steuerbasiseuro steuerbasischf steuerbasisineur steuerbasisnetto steuerbasisohnemwst \
         steuerbasisexklmwst steuerbasisfurmwst steuerbasisfurust steuerbasissteuerpflichtig \
         steuerbasismwstpflichtig steuerbasisvormwst steuerbasisvorsteuer steuerbasisinchf \
         steuerbasisomwst nettowerteur nettowerteuro nettowertchf nettowertineur nettowertnetto \
         nettowertohnemwst nettowertexklmwst nettowertfurmwst nettowertfurust \
         nettowertsteuerpflichtig nettowertmwstpflichtig nettowertvormwst nettowertvorsteuer \
         nettowertinchf nettowertomwst umsatzeur umsatzeuro umsatzchf umsatzineur umsatznetto \
         umsatzohnemwst umsatzexklmwst umsatzfurmwst umsatzfurust umsatzsteuerpflichtig \
         umsatzmwstpflichtig umsatzvormwst umsatzvorsteuer umsatzinchf umsatzomwst entgelteur \
         entgelteuro entgeltchf entgeltineur entgeltnetto entgeltohnemwst entgeltexklmwst \
         entgeltfurmwst entgeltfurust entgeltsteuerpflichtig entgeltmwstpflichtig entgeltvormwst \
         entgeltvorsteuer entgeltinchf entgeltomwst nettosummeeur nettosummeeuro nettosummechf \
         nettosummeineur nettosummenetto nettosummeohnemwst nettosummeexklmwst nettosummefurmwst \
         nettosummefurust nettosummesteuerpflichtig nettosummemwstpflichtig nettosummevormwst \
         nettosummevorsteuer nettosummeinchf nettosummeomwst werteur werteuro wertchf wertineur \
         wertnetto wertohnemwst wertexklmwst wertfurmwst wertfurust wertsteuerpflichtig \
         wertmwstpflichtig wertvormwst wertvorsteuer wertinchf wertomwst zwischensummeeur \
         zwischensummeeuro zwischensummechf zwischensummeineur zwischensummenetto \
         zwischensummeohnemwst zwischensummeexklmwst zwischensummefurmwst zwischensummefurust \
         zwischensummesteuerpflichtig zwischensummemwstpflichtig zwischensummevormwst \
         zwischensummevorsteuer zwischensummeinchf zwischensummeomwst nettowarenwerteur \
         nettowarenwerteuro nettowarenwertchf nettowarenwertineur nettowarenwertnetto \
         nettowarenwertohnemwst nettowarenwertexklmwst nettowarenwertfurmwst nettowarenwertfurust \
         nettowarenwertsteuerpflichtig nettowarenwertmwstpflichtig nettowarenwertvormwst \
         nettowarenwertvorsteuer nettowarenwertinchf nettowarenwertomwst summenettoeur \
         summenettoeuro summenettochf summenettoineur summenettonetto summenettoohnemwst \
         summenettoexklmwst summenettofurmwst summenettofurust summenettosteuerpflichtig \
         summenettomwstpflichtig summenettovormwst summenettovorsteuer summenettoinchf \
         summenettoomwst betragnettoeur betragnettoeuro betragnettochf betragnettoineur \
         betragnettonetto betragnettoohnemwst betragnettoexklmwst betragnettofurmwst \
         betragnettofurust betragnettosteuerpflichtig betragnettomwstpflichtig betragnettovormwst \
         betragnettovorsteuer betragnettoinchf betragnettoomwst summeeur summeeuro summechf \
         summeineur summenetto summeohnemwst summeexklmwst summefurmwst summefurust \
         summesteuerpflichtig summemwstpflichtig summevormwst summevorsteuer summeinchf \
         summeomwst mwstbasis mwstgrundlage mwstbasisbetrag mwstbemessungsgrundlage mwstbmg \
         mwstpflichtig mwstpflichtigerbetrag ustbasis ustgrundlage ustbasisbetrag \
         ustbemessungsgrundlage ustbmg ustpflichtig ustpflichtigerbetrag steuergrundlage \
         steuerbasisbetrag steuerbemessungsgrundlage steuerbmg steuerpflichtig \
         steuerpflichtigerbetrag umsatzsteuerbasis umsatzsteuergrundlage umsatzsteuerbasisbetrag \
         umsatzsteuerbemessungsgrundlage umsatzsteuerbmg umsatzsteuerpflichtigerbetrag basismwst \
         basisust grundlagemwst nettobasis berechnungsgrundlage berechnungsbasis bemgrundlage \
         bemessgrundl bmgl bmg bemessungsgrundl steuerpflichtigerumsatz steuerbarerbetrag \
         steuerbarerumsatz steuerbar steuerbaresentgelt zuversteuern zuversteuernderbetrag \
         nettoumsatz nettoentgelt entgelte nettowarenwert nettowert nettosumme nettoanteil \
         betragexkl betragohneust totalexklmwst exklmwst ohnemwst rechnungsnetto \
         nettorechnungsbetrag",
    ),
    (
        Role::Carried,
        "ubertragseite ubertragausseite ubertragderseite ubertragdieserseite ubertragvorseite \
         ubertragvorherigeseite ubertragletzteseite ubertragvonvorseite ubertragnachsteseite \
         ubertragaufnachsteseite ubertragauffolgeseite ubertragfolgeseite \
         ubertragvonvorherigerseite ubertragvondervorherigenseite ubertragvonletzterseite \
         ubertragzurnachstenseite ubertragvorigeseite ubertragvondervorseite ubertragbisseite \
         ubertragblatt ubertragaufblatt ubertragvonblatt zwischensummeaufseite \
         zwischensummevonseite zwischensummeausseite zwischensummederseite \
         zwischensummedieserseite zwischensummevorseite zwischensummevorherigeseite \
         zwischensummeletzteseite zwischensummevonvorseite zwischensummenachsteseite \
         zwischensummeaufnachsteseite zwischensummeauffolgeseite zwischensummefolgeseite \
         zwischensummevonvorherigerseite zwischensummevondervorherigenseite \
         zwischensummevonletzterseite zwischensummezurnachstenseite zwischensummevorigeseite \
         zwischensummevondervorseite zwischensummebisseite zwischensummeblatt \
         zwischensummeaufblatt zwischensummevonblatt seitensummeseite seitensummeaufseite \
         seitensummevonseite seitensummeausseite seitensummederseite seitensummedieserseite \
         seitensummevorseite seitensummevorherigeseite seitensummeletzteseite \
         seitensummevonvorseite seitensummenachsteseite seitensummeaufnachsteseite \
         seitensummeauffolgeseite seitensummefolgeseite seitensummevonvorherigerseite \
         seitensummevondervorherigenseite seitensummevonletzterseite seitensummezurnachstenseite \
         seitensummevorigeseite seitensummevondervorseite seitensummebisseite seitensummeblatt \
         seitensummeaufblatt seitensummevonblatt vortragseite vortragaufseite vortragvonseite \
         vortragausseite vortragderseite vortragdieserseite vortragvorseite vortragvorherigeseite \
         vortragletzteseite vortragvonvorseite vortragnachsteseite vortragaufnachsteseite \
         vortragauffolgeseite vortragfolgeseite vortragvonvorherigerseite \
         vortragvondervorherigenseite vortragvonletzterseite vortragzurnachstenseite \
         vortragvorigeseite vortragvondervorseite vortragbisseite vortragblatt vortragaufblatt \
         vortragvonblatt seitentotalseite seitentotalaufseite seitentotalvonseite \
         seitentotalausseite seitentotalderseite seitentotaldieserseite seitentotalvorseite \
         seitentotalvorherigeseite seitentotalletzteseite seitentotalvonvorseite \
         seitentotalnachsteseite seitentotalaufnachsteseite seitentotalauffolgeseite \
         seitentotalfolgeseite seitentotalvonvorherigerseite seitentotalvondervorherigenseite \
         seitentotalvonletzterseite seitentotalzurnachstenseite seitentotalvorigeseite \
         seitentotalvondervorseite seitentotalbisseite seitentotalblatt seitentotalaufblatt \
         seitentotalvonblatt zwischentotalseite zwischentotalaufseite zwischentotalvonseite \
         zwischentotalausseite zwischentotalderseite zwischentotaldieserseite \
         zwischentotalvorseite zwischentotalvorherigeseite zwischentotalletzteseite \
         zwischentotalvonvorseite zwischentotalnachsteseite zwischentotalaufnachsteseite \
         zwischentotalauffolgeseite zwischentotalfolgeseite zwischentotalvonvorherigerseite \
         zwischentotalvondervorherigenseite zwischentotalvonletzterseite \
         zwischentotalzurnachstenseite zwischentotalvorigeseite zwischentotalvondervorseite \
         zwischentotalbisseite zwischentotalblatt zwischentotalaufblatt zwischentotalvonblatt \
         summeseite summeaufseite summevonseite summeausseite summederseite summedieserseite \
         summevorseite summevorherigeseite summeletzteseite summevonvorseite summenachsteseite \
         summeaufnachsteseite summeauffolgeseite summefolgeseite summevonvorherigerseite \
         summevondervorherigenseite summevonletzterseite summezurnachstenseite summevorigeseite \
         summevondervorseite summebisseite summeblatt summeaufblatt summevonblatt totalseite \
         totalaufseite totalvonseite totalausseite totalderseite totaldieserseite totalvorseite \
         totalvorherigeseite totalletzteseite totalvonvorseite totalnachsteseite \
         totalaufnachsteseite totalauffolgeseite totalfolgeseite totalvonvorherigerseite \
         totalvondervorherigenseite totalvonletzterseite totalzurnachstenseite totalvorigeseite \
         totalvondervorseite totalbisseite totalblatt totalaufblatt totalvonblatt ubertragssumme \
         ubertragen fortsetzung fortsetzungaufseite fortsetzungnachsteseite \
         fortsetzungaufnachsterseite fortsetzungfolgt fortsetzungseite bittewenden weiteraufseite \
         weiteraufnachsterseite weiteraufdernachstenseite siehenachsteseite siehefolgeseite \
         seitenzwischensumme vortrag zwischensummebishier zwischensummebisher summebisher \
         bisherigesumme laufendesumme ubertragzwischensumme gesamtubertrag nettoubertrag \
         ubertragnetto warenwertubertrag ubertragwarenwert",
    ),
];
