//! English: heads of columns.

use super::{Role, Table};

pub(super) const LABELS: Table = &[
    (
        Role::ColPosition,
        "sr pos no # line item lineno sno srno slno itemno position ln line#",
    ),
    (
        Role::ColCode,
        "code sku itemcode productcode partno partnumber articleno item# itemno productno stockcode \
         article part# catalogno hsn hsnsac hsncode sac ref productid itemnumber materialno itemid \
         articlenumber part",
    ),
    (
        Role::ColDescription,
        "description item items itemdescription product details particulars descriptionofgoods \
         descriptionofservices service services activity productdescription goodsdescription work \
         articledescription goods itemsandservices productservice itemanddescription descriptionofwork \
         servicedescription material productsservices itemdetails productname \
         descriptionofgoodsservices workperformed task",
    ),
    (
        Role::ColQuantity,
        "qnty qty quantity hours hrs units pcs days qtyhours quantityhours hrsqty qtyhrs count shipped \
         qtyshipped noofunits qtyordered",
    ),
    (Role::ColUnit, "measure pack unit uom um unitofmeasure per"),
    (
        Role::ColUnitPrice,
        "unitprice price rate unitcost priceunit unitrate priceperunit priceeach each netprice cost \
         hourlyrate unitpriceexvat unitnetprice listprice pricenet unitpricenet unitpriceexcltax \
         dayrate unitpricenetto priceea ratehr",
    ),
    (
        Role::ColTaxRate,
        "kdv vat% tax% vatrate taxrate gst% vat tax gst gstrate %vat % %tax taxcode vatcode",
    ),
    (
        Role::ColTaxAmount,
        "kdv vatamount taxamount gstamount vat tax gst vatamt taxamt vattotal salestax",
    ),
    (
        Role::ColDiscount,
        "disc discount disc% discount% %disc discamt rebate",
    ),
    (
        Role::ColAmount,
        "amount total linetotal netamount extendedprice extension extended amountusd linenet value \
         netvalue lineamount totalprice nettotal net subtotal totalnet totalamount ext totalexvat \
         amountexvat extprice taxablevalue taxableamount amountexclvat totalnetamount linevalue \
         amountnet pricetotal totalcost charge charges extamount sum itemtotal netlineamount amounteur \
         amountgbp amountaud credit totalexclvat",
    ),
    (
        Role::ColOther,
        "gross grossamount totalincvat totalinclvat grosstotal amountincvat totalincgst grossprice \
         totalgross amountinclvat totalincltax",
    ),
    (
        Role::TaxBase,
        "taxbase taxableamount taxable basis base netamount taxablebase net taxablevalue goods \
         baseamount",
    ),
    (
        Role::Carried,
        "carriedforward broughtforward balancecarriedforward balancebroughtforward \
         subtotalcarriedforward carryforward carryover carriedover pagetotal continued \
         continuedonnextpage continuedoverleaf subtotalbroughtforward transferred totalcarriedforward \
         totalbroughtforward amountcarriedforward amountbroughtforward",
    ),
];
