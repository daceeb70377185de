//! Distributors of medicines and of electronic components: short heads for many columns.

use crate::random::words::Table;
use crate::random::words::Term::*;

#[rustfmt::skip]
pub(super) const WORDS: &[(&str, Table)] = &[
    ("en", &[
        (Code, &["Code", "PIP code", "Item", "MPN", "Cat. no."]), (Pos, &["Ln", "#", "No"]),
        (Description, &["Product", "Description", "Item description", "Product name and pack"]),
        (Quantity, &["Qty", "Qty inv", "Billed"]), (Unit, &["Pack", "UoM", "U/M"]), (Price, &["Price", "List price", "Unit price", "Trade price"]),
        (LineDiscount, &["Disc %", "Dis%", "Disc."]), (Amount, &["Value", "Net value", "Amount", "Line value", "Ext"]),
        (Gross, &["Gross", "Inc. tax"]), (Fee, &["Cold chain charge", "Small order charge", "ESD packing"]),
        (Deduction, &["Return short dated stock", "Breakage credit", "Price support"]),
        (PercentLine, &["Handling {rate}", "Fuel levy {rate}"]),
        (Distraction, &["Returns only with RMA number, within 5 days. Cold chain goods cannot be returned.",
            "WDA(H) licence 18440, valid until 31/12/{year}.", "Claims for shortages within 48 hours.", "Moisture sensitive devices: see label."]),
    ]),
    ("de", &[
        (Code, &["PZN", "Art.-Nr.", "Artikelnr.", "Hersteller-Nr."]), (Pos, &["Pos", "Nr", "Z."]),
        (Description, &["Artikelbezeichnung", "Bezeichnung", "Artikel / Packung", "Produkt"]),
        (Quantity, &["Menge", "Mge", "Gel. Menge"]), (Unit, &["Pack.", "ME", "Einh."]), (Price, &["AEP", "Preis", "Listenpreis", "E-Preis"]),
        (LineDiscount, &["Rab.%", "Rabatt %", "Rab."]), (Amount, &["Wert", "Netto", "Gesamt", "Nettowert", "Betrag"]),
        (Gross, &["Brutto", "Wert brutto"]), (Fee, &["Kühlversandpauschale", "Mindermengenzuschlag", "BtM-Gebühr", "ESD-Verpackung"]),
        (Deduction, &["Retoure Verfall", "Bruchgutschrift", "Bonusgutschrift"]),
        (PercentLine, &["Logistikpauschale {rate}", "Energiezuschlag {rate}"]),
        (Distraction, &["Retouren nur nach Genehmigung innerhalb von 5 Tagen; Kühlware ausgeschlossen.",
            "Großhandelserlaubnis § 52a AMG, gültig bis 31.12.{year}.", "Fehlmengen bitte binnen 48 Stunden melden.",
            "Registrierung WEEE DE 44170412, Stand {month}/{year}."]),
    ]),
    ("fr", &[
        (Code, &["CIP", "Réf.", "Code", "Réf. fab."]), (Pos, &["N°", "Lg", "Pos"]), (Description, &["Désignation", "Produit", "Libellé article"]),
        (Quantity, &["Qté", "Qté livrée", "Quantité"]), (Unit, &["Cond.", "Un.", "U."]), (Price, &["P.U. HT", "Prix brut", "PFHT", "Prix unit."]),
        (LineDiscount, &["Rem.%", "Rem. %", "Remise"]), (Amount, &["Montant HT", "Net HT", "Total HT", "Valeur"]), (Gross, &["TTC", "Mt TTC"]),
        (Fee, &["Frais chaîne du froid", "Frais petite commande", "Éco-participation"]),
        (Deduction, &["Retour périmés", "Avoir casse", "Remise arrière"]), (PercentLine, &["Frais logistiques {rate}", "Taxe gazole {rate}"]),
        (Distraction, &["Aucun retour des produits de la chaîne du froid.", "Autorisation ANSM M 18/440, valable jusqu'au 31/12/{year}.",
            "Réclamation sous 48 heures.", "Indemnité forfaitaire de recouvrement : 40,00."]),
    ]),
    ("es", &[
        (Code, &["C.N.", "Código", "Ref.", "Ref. fab."]), (Pos, &["Lín", "N.º", "Pos"]), (Description, &["Descripción", "Producto", "Artículo"]),
        (Quantity, &["Cant.", "Uds.", "Cantidad"]), (Unit, &["Env.", "UM", "Ud."]), (Price, &["Precio", "P.V.L.", "Precio tarifa"]),
        (LineDiscount, &["Dto.%", "% Dto.", "Dto."]), (Amount, &["Importe", "Neto", "Valor neto"]), (Gross, &["Con IVA", "Importe c/IVA"]),
        (Fee, &["Gastos de frío", "Recargo pedido mínimo", "Gestión RAEE"]), (Deduction, &["Devolución caducados", "Abono roturas", "Rappel"]),
        (PercentLine, &["Gastos logísticos {rate}", "Recargo gestión {rate}"]),
        (Distraction, &["No se admiten devoluciones de producto refrigerado.", "Autorización AEMPS 4412-E, válida hasta 31/12/{year}.",
            "Reclamaciones en 48 horas.", "RII-AEE 7721."]),
    ]),
    ("it", &[
        (Code, &["Minsan", "Codice", "Cod. AIC", "Rif. prod."]), (Pos, &["N.", "Riga", "Pos"]), (Description, &["Descrizione", "Prodotto", "Descrizione articolo"]),
        (Quantity, &["Q.tà", "Quantità", "Qta"]), (Unit, &["Conf.", "UM", "U.M."]), (Price, &["Prezzo", "Prezzo list.", "Pr. unit."]),
        (LineDiscount, &["Sc.%", "Sconto %", "Sc. %"]), (Amount, &["Importo", "Netto", "Valore netto"]), (Gross, &["Ivato", "Lordo"]),
        (Fee, &["Contributo catena del freddo", "Diritto fisso", "Contributo RAEE"]), (Deduction, &["Reso scaduti", "Accredito rotture", "Premio fine anno"]),
        (PercentLine, &["Spese logistiche {rate}", "Diritti di gestione {rate}"]),
        (Distraction, &["Non si accettano resi di prodotti frigo.", "Autorizzazione D.Lgs. 219/2006 n. 4412, valida fino al 31/12/{year}.",
            "Reclami entro 48 ore.", "Iscrizione RAEE IT2004000{month}."]),
    ]),
    ("nl", &[
        (Code, &["ZI-nr.", "Artikel", "Art.nr.", "Fabr.nr."]), (Pos, &["Nr", "#", "Rgl"]), (Description, &["Omschrijving", "Product", "Artikelomschrijving"]),
        (Quantity, &["Aantal", "Gelev.", "Aant."]), (Unit, &["Verp.", "Eenh.", "VE"]), (Price, &["Prijs", "AIP", "Bruto prijs"]),
        (LineDiscount, &["Krt.%", "Kort.%", "Korting %"]), (Amount, &["Netto", "Bedrag", "Waarde"]), (Gross, &["Incl. btw", "Bruto"]),
        (Fee, &["Koeltoeslag", "Kleine-ordertoeslag", "Verwijderingsbijdrage"]), (Deduction, &["Retour vervallen", "Breukvergoeding", "Bonus"]),
        (PercentLine, &["Logistieke toeslag {rate}", "Administratietoeslag {rate}"]),
        (Distraction, &["Retouren alleen na toestemming; koelproducten uitgesloten.", "Groothandelsvergunning 4412 G, geldig tot 31-12-{year}.",
            "Manco's binnen 48 uur melden."]),
    ]),
    ("pt", &[
        (Code, &["Código", "CNP", "Ref.ª", "Ref. fab."]), (Pos, &["N.º", "Lin", "Pos"]), (Description, &["Designação", "Produto", "Descrição do artigo"]),
        (Quantity, &["Qtd.", "Quant.", "Qtd. fat."]), (Unit, &["Emb.", "Un.", "UM"]), (Price, &["Preço", "PVF", "P. unit."]),
        (LineDiscount, &["Desc.%", "% Desc.", "Desc."]), (Amount, &["Valor", "Líquido", "Total"]), (Gross, &["C/ IVA", "Total c/ IVA"]),
        (Fee, &["Taxa de frio", "Taxa de encomenda mínima", "Ecovalor"]), (Deduction, &["Devolução caducados", "Crédito quebras", "Bónus"]),
        (PercentLine, &["Encargos logísticos {rate}", "Taxa de gestão {rate}"]),
        (Distraction, &["Não se aceitam devoluções de produtos de frio.", "Autorização Infarmed A 4412, válida até 31/12/{year}.",
            "Reclamações no prazo de 48 horas."]),
    ]),
];
