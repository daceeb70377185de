//! The figures as tables.

use std::collections::BTreeSet;

use crate::fields::FIELDS;
use crate::figures::{FieldFigures, Figures, Part};
use crate::judge::Judged;
use crate::lines::share;
use crate::measures::{MEASURES, Measure, Unit, field_goal, percent};
use crate::sets::Set;
use crate::table::Table;

const NOTHING: &str = "–";

/// Every figure of every set beside its goal.
pub(crate) fn measures(sets: &[(Set, Figures)]) -> Table {
    let names = sets.iter().map(|(set, _)| set.name());
    let mut table = Table::new(["what"].into_iter().chain(names).chain(["goal"]));
    table.row(counted("documents", sets, |f| f.documents));
    table.row(counted("of them not read at all", sets, |f| f.failed));
    for measure in MEASURES {
        let goals: Vec<Option<f64>> = sets
            .iter()
            .filter_map(|(set, _)| measure.goal(*set))
            .collect();
        if goals.is_empty() {
            continue;
        }
        let cells = sets
            .iter()
            .map(|(set, figures)| cell(measure, *set, figures));
        let goal = goals.into_iter().flatten().reduce(f64::min);
        let goal = goal.map_or_else(String::new, |g| measure.unit.goal(g));
        table.row(
            [measure.words.to_owned()]
                .into_iter()
                .chain(cells)
                .chain([goal]),
        );
    }
    table
}

fn counted(words: &str, sets: &[(Set, Figures)], count: fn(&Figures) -> usize) -> Vec<String> {
    let counts = sets.iter().map(|(_, figures)| count(figures).to_string());
    [words.to_owned()]
        .into_iter()
        .chain(counts)
        .chain([String::new()])
        .collect()
}

/// A figure, bold if it misses its goal.
fn cell(measure: &Measure, set: Set, figures: &Figures) -> String {
    let Some(goal) = measure.goal(set) else {
        return String::new();
    };
    let Some(value) = (measure.value)(figures) else {
        return NOTHING.to_owned();
    };
    let shown = measure.unit.shown(value);
    emphasized(
        shown,
        goal.is_some_and(|goal| !measure.unit.reaches(value, goal)),
    )
}

fn emphasized(text: String, missed: bool) -> String {
    if missed { format!("**{text}**") } else { text }
}

/// Each field of the sets: how many right, wrong and missing, and how far its confidence can be believed.
pub(crate) fn fields(set: Set, figures: &Figures) -> Table {
    let corpus = !set.is_synthetic();
    let mut head = vec![
        "field",
        "documents",
        "right",
        "wrong",
        "missing",
        "≥ 0.9: precision",
        "coverage",
    ];
    if corpus {
        head.extend(["macro", "goal"]);
    }
    let mut table = Table::new(head);
    let known = FIELDS
        .iter()
        .filter_map(|f| Some((f, figures.fields.get(f.name)?)));
    for (field, found) in known {
        let goal = field_goal(set, field.name);
        let right = share(found.right, found.all());
        let name = if field.key && !corpus {
            format!("`{}` ·", field.name)
        } else {
            format!("`{}`", field.name)
        };
        let mut row = vec![
            name,
            found.all().to_string(),
            emphasized(percent(right), goal.is_some_and(|g| right < g)),
            percent(share(found.wrong, found.all())),
            percent(share(found.missing, found.all())),
        ];
        row.extend(trust(found));
        if corpus {
            row.push(found.macro_mean().map_or_else(String::new, percent));
            row.push(goal.map_or_else(String::new, |g| Unit::Share.goal(g)));
        }
        table.row(row);
    }
    table
}

fn trust(field: &FieldFigures) -> [String; 2] {
    [part(field.sure.precision), part(field.sure.coverage)]
}

fn part(part: Part) -> String {
    part.share().map_or_else(|| NOTHING.to_owned(), percent)
}

/// How the answers of each score came out.
pub(crate) fn calibration(sets: &[(Set, &Figures)]) -> Table {
    let heads = sets
        .iter()
        .flat_map(|(set, _)| [format!("{}: right", set.name()), "of".to_owned()]);
    let mut table = Table::new(["confidence".to_owned()].into_iter().chain(heads));
    let Some((_, first)) = sets.first() else {
        return table;
    };
    for (at, bin) in first.bins.iter().enumerate() {
        let cells = sets.iter().filter_map(|(_, f)| f.bins.get(at));
        let cells = cells.flat_map(|bin| [part(bin.right), bin.right.whole.to_string()]);
        let name = format!("{} – {}", bin.from, bin.to.min(1.0));
        table.row([name].into_iter().chain(cells));
    }
    table
}

/// The families of a set, worst first.
pub(crate) fn families(judged: &[&Judged]) -> Table {
    groups("family", judged, |j| vec![j.family.as_str()])
}

/// The cases of a set, worst first. A document may show several.
pub(crate) fn cases(judged: &[&Judged]) -> Table {
    groups("case", judged, |j| j.cases.clone())
}

fn groups<'a>(head: &str, judged: &[&'a Judged], names: fn(&'a Judged) -> Vec<&'a str>) -> Table {
    let heads = [
        head,
        "documents",
        "key documents",
        "key fields",
        "lines F1",
        "amounts F1",
        "flagged",
        "falsely",
        "ready",
        "ready right",
    ];
    let mut table = Table::new(heads);
    let all: BTreeSet<&str> = judged.iter().flat_map(|j| names(j)).collect();
    let mut groups: Vec<(&str, Figures)> = all
        .into_iter()
        .map(|name| {
            let members: Vec<&Judged> = judged
                .iter()
                .copied()
                .filter(|j| names(j).contains(&name))
                .collect();
            (name, Figures::of(&members))
        })
        .collect();
    let rank = |f: &Figures| (f.key_documents.share().unwrap_or(1.0), f.lines.f1());
    groups.sort_by(|a, b| {
        rank(&a.1)
            .partial_cmp(&rank(&b.1))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    for (name, f) in groups {
        table.row([
            name.to_owned(),
            f.documents.to_string(),
            part(f.key_documents),
            part(f.key_fields),
            percent(f.lines.f1()),
            percent(f.amounts.f1()),
            part(f.flags),
            part(f.false_flags),
            part(f.ready.coverage),
            part(f.ready.precision),
        ]);
    }
    table
}
