//! Accounting on the internet as the English-speaking world prints it: a large light title, details in a column, a
//! light table, what is to pay in large type, a slip for the payment at the foot.

mod head;

use super::lines::{Head, Lines};
use super::{Names, conditions, cut, due, goods, is_statement, name, parted, tell_due, words};
use super::{STORIES, signed, with_letterhead};
use crate::pdf::{Align, Canvas, Color, Face};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Foot, Pairs, Stress, Sums, Told, Turn, light, notes, other_currency, payment, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Masthead, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::{Speech, Term};

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::ONLINE,
    columns: {
        use crate::random::paper::Kind::*;
        &[
            (6, &[Description, Quantity, Price, Amount]),
            (6, &[Description, Quantity, Price, Rate, Amount]),
            (2, &[Position, Description, Quantity, Price, Amount]),
            (2, &[Date, Description, Quantity, Price, Amount]),
            (2, &[Date, Description, Rate, Quantity, Price, Amount]),
            (2, &[Code, Description, Quantity, Price, Amount]),
            (1, &[Quantity, Description, Price, Amount]),
            (1, &[Description, Price, Quantity, Amount]),
            (1, &[Code, Description, Quantity, Unit, Price, Rate, Amount]),
            (1, &[Description, Amount]),
        ]
    },
    trades: goods::trades,
    stories: STORIES,
    plan,
    shape,
    ..Manner::PLAIN
};

/// Which of the programs' usual forms it is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Form {
    /// Customer, details and seller in three columns.
    Columns,
    /// Heads of the table on a light ground, the seller at the upper left.
    Tinted,
    /// What is to pay below the title already.
    Balance,
    /// The seller at the right below the title, details above a shaded line.
    Shaded,
}

fn plan(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    if plan.story == Story::Plain && rng.chance(8) {
        plan.story = Story::Prepaid;
    }
    plan.groups &= rng.chance(30);
    plan.group_sums &= plan.groups;
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    with_letterhead(paper, rng);
    if rng.chance(70) {
        (paper.greeting, paper.closing) = (None, None);
    }
    if !is_statement(paper) && rng.chance(72) {
        tell_due(paper, speech, rng);
    }
}

#[rustfmt::skip]
const SLIP: Names = [
    &["PAYMENT ADVICE", "Payment Advice", "Remittance Slip", "REMITTANCE ADVICE", "Payment Stub"],
    &["Zahlungsabschnitt", "ZAHLUNGSAVIS", "Zahlungsbeleg"],
    &["AVIS DE PAIEMENT", "Coupon de paiement", "Talon de règlement"],
    &["AVISO DE PAGO", "Talón de pago", "Comprobante de remesa"],
    &["AVVISO DI PAGAMENTO", "Cedola di pagamento", "Tagliando di pagamento"],
    &["BETAALADVIES", "Betaalstrook", "Betalingsspecificatie"],
    &["AVISO DE PAGAMENTO", "Talão de pagamento", "Comprovativo de remessa"],
];
#[rustfmt::skip]
const TO: Names = [
    &["To:", "Pay to:", "Return to:"], &["An:", "Zahlung an:"], &["À :", "À l'ordre de :"], &["A:", "Para:"],
    &["A:", "Spett.le:"], &["Aan:", "Betalen aan:"], &["A:", "Para:"],
];
#[rustfmt::skip]
const CUSTOMER: Names = [
    &["Customer", "Client", "From"], &["Kunde", "Absender"], &["Client", "De la part de"], &["Cliente", "De"],
    &["Cliente", "Da"], &["Klant", "Van"], &["Cliente", "De"],
];
#[rustfmt::skip]
const ENCLOSED: Names = [
    &["Amount Enclosed", "Amount Paid", "Payment amount"], &["Gezahlter Betrag", "Überwiesener Betrag"],
    &["Montant réglé", "Montant joint"], &["Importe pagado", "Importe adjunto"], &["Importo versato", "Importo allegato"],
    &["Betaald bedrag", "Bijgesloten bedrag"], &["Montante pago", "Valor enviado"],
];
#[rustfmt::skip]
const ENTER: Names = [
    &["Enter the amount you are paying above", "Please write the amount paid above"],
    &["Bitte den gezahlten Betrag oben eintragen"], &["Indiquez ci-dessus le montant que vous réglez"],
    &["Indique arriba el importe que paga"], &["Indicare sopra l'importo versato"],
    &["Vul hierboven het betaalde bedrag in"], &["Indique acima o montante que paga"],
];
#[rustfmt::skip]
const NOTES: Names = [
    &["Notes", "Terms", "Notes / Terms", "Terms & Conditions", "Message"], &["Anmerkungen", "Hinweise", "Notizen"],
    &["Remarques", "Notes", "Conditions"], &["Notas", "Observaciones", "Condiciones"],
    &["Note", "Annotazioni", "Condizioni"], &["Opmerkingen", "Notities", "Voorwaarden"], &["Notas", "Observações", "Condições"],
];

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let form = rng.weighted(&[
        (4, Form::Columns),
        (4, Form::Tinted),
        (3, Form::Balance),
        (3, Form::Shaded),
    ]);
    let faces = [
        Face::Sans,
        Face::Sans,
        Face::Grotesk,
        Face::Grotesk,
        Face::Serif,
    ];
    let mut look = Look::draw(rng, &faces, 7.75, 9.75);
    look.capitals = form == Form::Tinted && rng.chance(50);
    look.bold_labels |= form == Form::Columns;
    look.colon = match form {
        Form::Columns | Form::Tinted => rng.chance(10),
        _ => rng.chance(60),
    };
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(34.0, 58.0));
    let told = Told::of(paper, true, rng.of(&[" ", ": "]));
    let style = (
        rng.of(&[" | ", ". ", " \u{b7} "]),
        rng.of(&[Align::Center, Align::Left]),
    );
    let foot = Foot::running(&sheet, &told, look.small(0.8).color(look.grey), style);
    let page = rng.of(&[None, Some(Align::Right), Some(Align::Center)]);
    let foot = foot.numbered(page);
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(32.0, 50.0);
    let late = head::draw(&mut sheet, &told, form, rng);
    super::aside(&mut sheet, look.body(), paper.greeting.as_ref());
    table(&mut sheet, form, rng);
    below(&mut sheet, &late, form, rng);
    signed(&mut sheet, look.body(), 14.0);
    let likely = if form == Form::Columns { 75 } else { 20 };
    if rng.chance(likely) && paper.seller.masthead != Masthead::Footer {
        slip(&mut sheet, rng);
    }
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn table(sheet: &mut Sheet<'_>, form: Form, rng: &mut Rng) {
    let look = sheet.look;
    let mut lines = Lines::new(sheet, rng.measure(8.0, 16.0), rng.of(&[0.3, 0.36]));
    lines.pad = rng.measure(2.5, 6.0);
    lines.bold_name = rng.chance(50);
    let pale = light(look.grey);
    match form {
        Form::Columns => {
            lines.head = Head::Ruled(rng.of(&[0.7, 1.2]));
            lines.rule = Some((pale, 0.5));
        }
        Form::Tinted => {
            lines.head = Head::Ground(tint(look.accent, 0.82), look.accent);
            lines.rule = rng.chance(30).then_some((pale, 0.4));
        }
        Form::Balance => {
            let dark = rng.of(&[Color(0x3c, 0x3d, 0x3a), look.accent]);
            lines.head = Head::Ground(dark, Color::WHITE);
            lines.rule = Some((pale, 0.4));
        }
        Form::Shaded => {
            lines.head = rng.of(&[Head::Ground(look.accent, Color::WHITE), Head::Between]);
            lines.rule = rng.chance(50).then_some((pale, 0.4));
        }
    }
    let turn = Turn {
        heads: rng.chance(80),
        carry: false,
    };
    run(sheet, &lines, turn);
    sheet.y += rng.measure(4.0, 12.0);
}

/// Sums at the right, with bank and sentences beside or below them; `late` are details told here.
fn below(sheet: &mut Sheet<'_>, late: &[(String, String)], form: Form, rng: &mut Rng) {
    let (look, paper) = (sheet.look, sheet.paper);
    let (left, right) = sheet.area.split(rng.measure(0.48, 0.58), 20.0);
    let sums = sums(sheet, right, form, rng);
    let beside = rng.chance(if form == Form::Tinted { 60 } else { 15 });
    let small = look.small(0.95);
    if beside && !paper.notes.is_empty() {
        let texts = Block::paras(sheet, small, Align::Left, left, &paper.notes);
        sums.beside(texts.pad(4.0, 0.0)).pad(0.0, 8.0).place(sheet);
    } else {
        sums.pad(0.0, 8.0).place(sheet);
    }
    let grid = taxes(sheet, sheet.area.split(0.6, 0.0).0, small, false);
    grid.pad(0.0, 8.0).place(sheet);
    other_currency(sheet, right, look.body())
        .pad(0.0, 6.0)
        .place(sheet);
    let bold = Pairs::plain(look.bold(), look.bold());
    bold.draw(sheet, sheet.area, late)
        .pad(6.0, 2.0)
        .place(sheet);
    let pairs = Pairs {
        share: 0.3,
        ..Pairs::plain(small, small)
    };
    payment(sheet, sheet.area, small.bold(), pairs)
        .pad(2.0, 6.0)
        .place(sheet);
    if beside || paper.notes.is_empty() {
        return;
    }
    if rng.chance(45) {
        sheet.need(look.step(small) * 4.0);
        let heading = name(&NOTES, paper, rng);
        Block::para(
            sheet,
            small.color(look.grey).bold(),
            Align::Left,
            sheet.area,
            heading,
        )
        .pad(4.0, 1.0)
        .place(sheet);
    }
    notes(sheet, sheet.area, small, Align::Left);
}

/// All sums, the last to pay in larger type.
fn sums(sheet: &Sheet<'_>, area: Area, form: Form, rng: &mut Rng) -> Block {
    let look = sheet.look;
    let style = Sums {
        stress: rng.of(&[Stress::Rule, Stress::None, Stress::Between]),
        label: rng.of(&[Align::Left, Align::Right]),
        apart: rng.measure(2.0, 6.0),
        ..Sums::plain(sheet)
    };
    let Some(last) = due(sheet.paper) else {
        return style.draw(sheet, area);
    };
    let all = &sheet.paper.sums;
    let upper = style.some(sheet, area, &all[..all.len() - 1]);
    let large = look.bold().size(look.size * rng.measure(1.0, 1.5));
    let ground = tint(look.grey, 0.88);
    let strong = Sums {
        strong: large,
        stress: match form {
            Form::Columns => Stress::Between,
            Form::Tinted => Stress::Rule,
            Form::Balance | Form::Shaded => Stress::Ground(ground, Color::BLACK),
        },
        ..style
    };
    let row = strong.some(sheet, area, std::slice::from_ref(last));
    upper.then(row.pad(2.0, 2.0))
}

/// The part to send with the payment.
fn slip(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, paper, area) = (sheet.look, sheet.paper, sheet.area);
    let Some(last) = due(paper) else { return };
    let (left, right) = area.split(0.52, 24.0);
    let title = look.body().size(look.size * rng.measure(1.5, 2.2));
    let title = Block::para(sheet, title, Align::Left, left, name(&SLIP, paper, rng));
    let to = name(&TO, paper, rng);
    let lines = std::iter::once(&paper.seller.name).chain(&paper.seller.address);
    let (label, rest) = left.split(0.18, 6.0);
    let address = Block::line(sheet, look.body(), Align::Left, label, to).beside(Block::paras(
        sheet,
        look.body(),
        Align::Left,
        rest,
        lines,
    ));
    let from = name(&CUSTOMER, paper, rng).to_owned();
    let buyer = paper.buyer.lines.first().cloned().unwrap_or_default();
    let (told, _) = parted(&paper.meta, &[Term::Number, Term::Due]);
    let rows = std::iter::once((from, buyer))
        .chain(told.into_iter().map(|one| (one.label, one.value)))
        .chain([(last.label.clone(), last.value.clone())])
        .map(|(label, value)| (look.beside(&label), value));
    let rows: Vec<(String, String)> = rows.collect();
    let pairs = Pairs {
        apart: 2.0,
        ..Pairs::plain(look.bold(), look.body())
    };
    let enclosed = Block::line(
        sheet,
        look.bold(),
        Align::Left,
        right,
        name(&ENCLOSED, paper, rng),
    );
    let blank = Area::new(right.x + right.width * 0.5, right.width * 0.5);
    let enter = Block::line(
        sheet,
        look.small(0.8),
        Align::Right,
        blank,
        name(&ENTER, paper, rng),
    );
    let form = pairs
        .draw(sheet, right, &rows)
        .under(light(look.grey), 0.6, right)
        .then(enclosed.pad(6.0, 2.0).under(look.grey, 0.6, blank))
        .then(enter.pad(2.0, 0.0));
    let made = title.pad(0.0, 10.0).then(address).beside(form);
    let made = cut(sheet, area).pad(14.0, 14.0).then(made);
    sheet.need(made.height);
    sheet.y = sheet.y.max(sheet.bottom - made.height);
    made.place(sheet);
}
