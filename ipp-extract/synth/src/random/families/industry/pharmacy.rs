//! Medicines and electronic components: paper on its side or small type, many narrow columns — batch, expiry, ordered,
//! discount, net price — between posts, the taxes in a table at the foot beside the sums or over a strip of them.

use rust_decimal::Decimal;

use super::draw::{Board, Heading, aside, conditions, sentence, strip};
use super::goods::pharmacy as goods;
use super::{detail, insert, is_list, name, place, prints_negative, tables, words};
use crate::pdf::{Align, Canvas, Color, Face, Size, Style};
use crate::random::draw::{Area, Look, Sheet, tint};
use crate::random::families::kit::{
    Block, Foot, Pairs, Stress, Sums, Told, Turn, card, cells, notes, other_currency, parties,
    payment, rows, run, taxes,
};
use crate::random::manner::Manner;
use crate::random::pack::Pack;
use crate::random::paper::{Kind, Paper};
use crate::random::plan::{Plan, Story};
use crate::random::rng::Rng;
use crate::random::words::Speech;

#[rustfmt::skip]
pub(super) const MANNER: Manner = Manner {
    wording: words::PHARMACY,
    columns: {
        use Kind::*;
        &[
            (5, &[Code, Description, Quantity, Price, Amount]),
            (4, &[Position, Code, Description, Quantity, Unit, Price, Amount]),
            (3, &[Quantity, Code, Description, Price, Amount]),
            (3, &[Code, Description, Unit, Quantity, Price, Amount]),
            (2, &[Position, Quantity, Unit, Description, Code, Price, Amount]),
        ]
    },
    trades: goods::trades,
    stories: super::STORIES,
    plan: bend,
    shape,
    size: Some(size),
    ..Manner::PLAIN
};

fn size(rng: &mut Rng) -> Size {
    rng.of(&[Size::A4, Size::A4_LANDSCAPE])
}

/// Discounts line by line are the rule, and orders are long.
fn bend(plan: &mut Plan, _: &Pack, rng: &mut Rng) {
    plan.groups = false;
    plan.group_sums = false;
    plan.long_descriptions = false;
    plan.line_discounts |= rng.chance(60);
    if plan.story == Story::Plain && rng.chance(25) {
        plan.story = Story::Long;
    }
}

fn shape(paper: &mut Paper, speech: &mut Speech, rng: &mut Rng) {
    if is_list(paper) {
        return;
    }
    let language = paper.figures.language;
    if rng.chance(45) {
        let label = name(&goods::ROUTE, language, rng);
        let value = rng.of(&["07", "214 / 3", "B2", "1100"]);
        paper.meta.push(detail(label, value.to_owned()));
    }
    batches(paper, rng);
    ordered(paper, rng);
    net_prices(paper, rng);
    if rng.chance(85) {
        tables::add(paper, speech);
    }
}

/// Batch and expiry, or the week that components are of.
fn batches(paper: &mut Paper, rng: &mut Rng) {
    let language = paper.figures.language;
    let Some(at) = place(paper, Kind::Description) else {
        return;
    };
    if !rng.chance(85) || paper.columns.len() > 9 {
        return;
    }
    let medicine = paper.truth.line_items.iter().any(|line| {
        let text = line.description.as_deref().unwrap_or_default();
        text.contains(" mg") || text.contains(" ml") || text.contains("500 ml")
    });
    let at = if rng.chance(60) {
        at + 1
    } else {
        paper.columns.len() - 1
    };
    let form = rng.of(&["@#####", "##@###", "L#####@", "2#####"]);
    let year = i64::from(paper.date.year() % 100);
    if medicine {
        let head = name(&goods::EXPIRY, language, rng);
        let mark = rng.of(&["/", ".", "/20"]);
        insert(paper, at, (Kind::Remark, head), |_| {
            let (month, years) = (rng.range(1, 12), rng.range(1, 4));
            format!("{month:02}{mark}{}", year + years)
        });
    } else if rng.chance(60) {
        let head = name(&goods::WEEK, language, rng);
        insert(paper, at, (Kind::Remark, head), |_| {
            format!("{}{:02}", year - 1, rng.range(1, 52))
        });
    }
    let head = name(&goods::BATCH, language, rng);
    insert(paper, at, (Kind::Remark, head), |_| rng.pattern(form));
}

/// What was ordered, mostly as many as came.
fn ordered(paper: &mut Paper, rng: &mut Rng) {
    let Some(at) = place(paper, Kind::Quantity) else {
        return;
    };
    if paper.columns.len() > 10 || !rng.chance(30) {
        return;
    }
    let came: Vec<Option<Decimal>> = paper.truth.line_items.iter().map(|l| l.quantity).collect();
    let head = name(&goods::ORDERED, paper.figures.language, rng);
    let figures = paper.figures;
    insert(paper, at, (Kind::Figure, head), |index| {
        let quantity = came.get(index).copied().flatten().unwrap_or_default();
        let more = if rng.chance(12) { rng.range(1, 10) } else { 0 };
        figures.digits((quantity + Decimal::from(more)).normalize())
    });
}

/// The price less its discount, where lines have discounts.
fn net_prices(paper: &mut Paper, rng: &mut Rng) {
    let Some(at) = place(paper, Kind::Discount) else {
        return;
    };
    if paper.columns.len() > 11 || prints_negative(paper) || !rng.chance(45) {
        return;
    }
    let nets: Vec<Option<Decimal>> = paper
        .truth
        .line_items
        .iter()
        .map(|line| {
            let less = Decimal::ONE_HUNDRED - line.discount.unwrap_or_default();
            Some((line.unit_price? * less / Decimal::ONE_HUNDRED).round_dp(4))
        })
        .collect();
    let head = name(&goods::NET, paper.figures.language, rng);
    let figures = paper.figures;
    insert(paper, at + 1, (Kind::Figure, head), |index| {
        let net = nets.get(index).copied().flatten();
        net.map(|price| {
            let mut price = price.normalize();
            price.rescale(price.scale().max(2));
            figures.digits(price)
        })
        .unwrap_or_default()
    });
}

pub(super) fn draw(canvas: &mut Canvas, paper: &Paper, rng: &mut Rng) {
    let faces = [Face::Sans, Face::Sans, Face::Grotesk, Face::Mono];
    let lying = canvas.size.width > canvas.size.height;
    let (low, high) = if lying { (7.0, 8.75) } else { (6.5, 8.0) };
    let mut look = Look::draw(rng, &faces, low, high);
    if look.face == Face::Mono {
        look.size = look.size.min(7.0);
    }
    look.leading = rng.measure(1.14, 1.28);
    let mut sheet = Sheet::new(canvas, paper, look, rng.measure(24.0, 40.0));
    let told = Told::of(paper, rng.chance(75), rng.of(&[" ", ": "]));
    let foot = foot(&sheet, &told, rng);
    foot.reserve(&mut sheet);
    sheet.y = rng.measure(22.0, 34.0);
    if rng.chance(55) {
        three(&mut sheet, &told, rng);
    } else {
        line(&mut sheet, &told, rng);
    }
    aside(&mut sheet, look.body(), paper.greeting.as_ref());
    let board = board(&sheet, rng);
    let turn = Turn {
        heads: true,
        carry: rng.chance(55),
    };
    run(&mut sheet, &board, turn);
    sums(&mut sheet, rng);
    let area = sheet.area;
    notes(&mut sheet, area, look.small(0.9), Align::Left);
    aside(&mut sheet, look.body(), paper.closing.as_ref());
    conditions(&mut sheet);
    foot.finish(&mut sheet);
}

fn foot(sheet: &Sheet<'_>, told: &Told, rng: &mut Rng) -> Foot {
    let style = sheet.look.small(0.85).color(sheet.look.grey);
    let style = style.size(style.size.min(6.5));
    let page = rng.of(&[Some(Align::Right), Some(Align::Left), Some(Align::Center)]);
    let foot = match rng.below(2) {
        0 => Foot::running(sheet, told, style, (" - ", Align::Left)),
        _ => Foot::beside(sheet, &told.foot, style),
    };
    foot.numbered(page).ruled(sheet)
}

fn styles(sheet: &Sheet<'_>) -> (Style, Style, Style) {
    let look = sheet.look;
    (look.small(0.86).color(look.grey), look.bold(), look.body())
}

/// Seller, customer and details in three boxes beside each other, in any order.
fn three(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let framed = rng.chance(65);
    let title = look.bold().size(look.size * rng.measure(1.4, 2.0));
    let mut areas = area.columns(3, 8.0);
    if rng.chance(40) {
        areas.rotate_left(1);
    }
    let [own, customer, details] = [0, 1, 2].map(|index| areas[index]);
    let large = look.bold().size(look.size * 1.35).color(look.accent);
    let seller = told.head(
        sheet,
        (large, look.small(0.92)),
        Align::Left,
        own.inset(5.0),
    );
    let inner = customer.inset(5.0);
    let sender = told.sender(sheet, look.small(0.8), inner, ", ");
    let buyer = parties(sheet.paper)
        .into_iter()
        .fold(sender, |made, party| {
            made.then(card(sheet, inner, party, styles(sheet)).pad(0.0, 5.0))
        });
    let pairs = Pairs {
        share: 0.52,
        value_align: rng.of(&[Align::Left, Align::Right]),
        ..Pairs::plain(look.label(), look.body())
    };
    let room = details.inset(5.0);
    let list = pairs.draw(sheet, room, &rows(sheet, &sheet.paper.meta));
    let heading = Block::para(sheet, title, Align::Left, room, &sheet.paper.title);
    let blocks = [
        (own, seller),
        (customer, buyer),
        (details, heading.pad(0.0, 4.0).then(list)),
    ];
    let blocks = blocks.map(|(area, block)| (area, block.height > 0.0, block.pad(5.0, 4.0)));
    let high = blocks.iter().map(|(_, _, b)| b.height).fold(0.0, f32::max);
    let made = blocks
        .into_iter()
        .fold(Block::default(), |made, (area, shown, block)| {
            let block = block.at_least(high);
            made.beside(match framed && shown {
                true => block.boxed(look.grey, 0.6, area),
                false => block,
            })
        });
    made.pad(0.0, 8.0).place(sheet);
}

/// The title over the whole width, the parties below, details in cells or running text.
fn line(sheet: &mut Sheet<'_>, told: &Told, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let title = look.bold().size(look.size * rng.measure(1.5, 2.1));
    let (left, right) = area.split(0.5, 16.0);
    let mirrored = rng.chance(40);
    let (own, other) = if mirrored {
        (right, left)
    } else {
        (left, right)
    };
    let large = look.bold().size(look.size * 1.5).color(look.accent);
    let align = if mirrored { Align::Right } else { Align::Left };
    let seller = told.head(sheet, (large, look.small(0.92)), align, own);
    let sender = told.sender(sheet, look.small(0.8), other, ", ");
    let cards = parties(sheet.paper);
    let rooms = other.columns(cards.len().min(2), 10.0);
    let buyers = cards.iter().enumerate();
    let buyers = buyers.fold(Block::default(), |made, (index, party)| {
        let block = card(sheet, rooms[index % rooms.len()], party, styles(sheet));
        if index == 1 {
            made.beside(block)
        } else {
            made.then(block)
        }
    });
    let buyer = sender.then(buyers);
    seller.beside(buyer).pad(0.0, 8.0).place(sheet);
    Block::para(sheet, title, Align::Left, area, &sheet.paper.title)
        .pad(0.0, 4.0)
        .place(sheet);
    let entries = &sheet.paper.meta;
    if rng.chance(35) {
        let text = sentence(sheet, entries, "   ");
        Block::para(sheet, look.body(), Align::Left, area.inset(3.0), &text)
            .pad(3.0, 3.0)
            .boxed(look.grey, 0.5, area)
            .pad(0.0, 8.0)
            .place(sheet);
        return;
    }
    let rows = entries.len().div_ceil(8).max(1);
    let per_row = entries.len().div_ceil(rows).max(1);
    let styles = (look.small(0.86).bold(), look.body());
    let grey = tint(look.grey, 0.3);
    let made = cells(sheet, area, entries, per_row, styles, |block, room| {
        block.boxed(grey, 0.4, room)
    });
    made.pad(0.0, 8.0).place(sheet);
}

fn board(sheet: &Sheet<'_>, rng: &mut Rng) -> Board {
    let look = sheet.look;
    let gap = rng.of(&[5.0, 6.0, 8.0]);
    Board {
        posts: rng.chance(65),
        rules: rng.chance(45),
        ground: rng.of(&[
            None,
            Some((Color(0xe2, 0xe2, 0xe2), Color::BLACK)),
            Some((tint(look.accent, 0.8), Color::BLACK)),
            Some((look.accent, Color::WHITE)),
        ]),
        apart: rng.measure(0.5, 2.5),
        group: Heading::Bold,
        ..Board::new(sheet, sheet.area, gap, 0.2)
    }
}

/// Taxes, bank and sums beside each other at the foot, or taxes and bank over a strip of sums.
fn sums(sheet: &mut Sheet<'_>, rng: &mut Rng) {
    let (look, area) = (sheet.look, sheet.area);
    let small = look.small(0.95);
    let pairs = Pairs::plain(small.color(look.grey), small);
    let lying = area.width > 600.0;
    let framed = rng.chance(60);
    sheet.y += 6.0;
    if rng.chance(40) {
        let (left, right) = area.split(0.5, 16.0);
        let bank = payment(sheet, right, small.bold(), pairs);
        taxes(sheet, left, small, framed)
            .beside(bank)
            .pad(0.0, 6.0)
            .place(sheet);
        let per_row = if lying { 8 } else { 6 };
        strip(
            sheet,
            area,
            per_row,
            (look.small(0.86), look.body()),
            framed,
        )
        .pad(0.0, 6.0)
        .place(sheet);
        other_currency(sheet, left, small)
            .pad(0.0, 4.0)
            .place(sheet);
        return;
    }
    let (rest, last) = area.split(if lying { 0.66 } else { 0.54 }, 14.0);
    let made = Sums {
        stress: rng.of(&[Stress::Framed, Stress::Rule, Stress::Between]),
        apart: rng.measure(0.0, 2.0),
        rules: rng.chance(30),
        ..Sums::plain(sheet)
    };
    let sums = made.draw(sheet, last);
    let (table, bank) = if lying {
        let (one, two) = rest.split(0.5, 14.0);
        (
            taxes(sheet, one, small, framed),
            payment(sheet, two, small.bold(), pairs),
        )
    } else {
        let table = taxes(sheet, rest, small, framed).pad(0.0, 6.0);
        let bank = payment(sheet, rest, small.bold(), pairs);
        (table.then(bank), Block::default())
    };
    sums.beside(table).beside(bank).pad(0.0, 6.0).place(sheet);
    other_currency(sheet, Area::new(area.x, rest.width), small)
        .pad(0.0, 4.0)
        .place(sheet);
}
