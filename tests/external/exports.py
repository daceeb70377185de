"""The exported files, opened with openpyxl and LibreOffice and held against the invoices they are made of.

Run by exports.sh, which sets SAMPLES (the invoices as JSON) and FILES (what the example `exports` wrote)."""

import csv
import datetime
import json
import os
import re
import subprocess
import tempfile
import unittest
from decimal import Decimal
from pathlib import Path

import openpyxl

FILES = Path(os.environ["FILES"])
# The invoices in the order of the export, by file name.
INVOICES = {
    f"{path.stem}.pdf": json.loads(path.read_text("utf-8"), parse_float=Decimal)
    for path in sorted(Path(os.environ["SAMPLES"]).glob("*.json"))
}
FIRST = next(iter(INVOICES))
SHEETS = ["Invoices", "Line Items", "Taxes", "Validation"]
WORKBOOKS = {
    "single.xlsx": SHEETS,
    "batch.xlsx": [*SHEETS, "Files"],
    "full.xlsx": [*SHEETS, "Files", "Fields"],
    "hostile.xlsx": [*SHEETS, "Fields"],
}
# No invoice to pay, and one whose figures contradict each other.
NOT_BOOKED = ["credit-note.pdf", "does-not-add-up.pdf"]
# Each sheet into a file of its own, values rather than what is shown.
EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
MONEY = "#,##0.00"
DATE = "yyyy-mm-dd"


def office(to, *names):
    """What LibreOffice makes of the files, in a directory that goes away with the object returned."""
    directory = tempfile.TemporaryDirectory()
    profile = Path(directory.name, "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", to]
    command += ["--outdir", directory.name, *(str(FILES / name) for name in names)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return directory


def read_csv(path, encoding="utf-8"):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def rows(sheet):
    """The rows of a sheet by column name."""
    header, *rest = sheet.iter_rows()
    names = [cell.value for cell in header]
    return [dict(zip(names, row)) for row in rest]


def text(value):
    """A text as people see it: openpyxl leaves the escapes of characters that XML does not know as they are."""
    return re.sub("_x(00[01][0-9A-F]|FFF[EF])_", lambda code: chr(int(code[1], 16)), value)


class Workbooks(unittest.TestCase):
    def each_sheet(self):
        for name, sheets in WORKBOOKS.items():
            book = openpyxl.load_workbook(FILES / name)
            self.assertEqual(book.sheetnames, sheets)
            for sheet in book:
                with self.subTest(file=name, sheet=sheet.title):
                    yield name, sheet

    def test_every_sheet_is_one_filtered_table_below_a_frozen_header(self):
        for _, sheet in self.each_sheet():
            self.assertEqual(sheet.freeze_panes, "A2")
            [table] = sheet.tables.values()
            self.assertEqual(table.displayName, sheet.title.replace(" ", ""))
            self.assertEqual(table.ref, table.autoFilter.ref)
            header = [cell.value for cell in sheet[1]]
            self.assertEqual(table.column_names, header)
            last = sheet.cell(max(sheet.max_row, 2), len(header)).coordinate
            self.assertEqual(table.ref, f"A1:{last}")

    def test_no_cell_is_a_formula_or_an_error(self):
        for _, sheet in self.each_sheet():
            kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
            self.assertLessEqual(kinds, {"s", "n", "d", "b"})

    def test_the_sheet_invoices_holds_what_the_invoices_say(self):
        for name in ["batch.xlsx", "full.xlsx"]:
            found = rows(openpyxl.load_workbook(FILES / name)["Invoices"])
            self.assertEqual([row["filename"].value for row in found], list(INVOICES))
            for row, invoice in zip(found, INVOICES.values()):
                self.same_invoice(row, invoice)

    def same_invoice(self, row, invoice):
        for field in ["vendor", "invoice_number", "currency", "confidence", "validation_status", "po_number"]:
            self.assertEqual(row[field].value, invoice[field], field)
        for field in ["subtotal", "tax", "total"]:
            self.assertEqual(row[field].data_type, "n")
            self.assertEqual(row[field].number_format, MONEY)
            self.assertEqual(Decimal(repr(row[field].value)), invoice[field], field)
        for field in ["invoice_date", "due_date"]:
            if invoice[field] is None:
                self.assertIsNone(row[field].value)
                continue
            self.assertTrue(row[field].is_date)
            self.assertEqual(row[field].number_format, DATE)
            self.assertEqual(row[field].value.date(), datetime.date.fromisoformat(invoice[field]))
        self.assertIs(row["automation_ready"].value, invoice["automation_ready"])

    def test_line_items_and_taxes_are_rows_of_numbers(self):
        book = openpyxl.load_workbook(FILES / "batch.xlsx")
        for title, part, fields in [
            ("Line Items", "line_items", ["quantity", "unit_price", "amount", "description"]),
            ("Taxes", "taxes", ["type", "rate", "amount"]),
        ]:
            expected = [(name, one) for name, i in INVOICES.items() for one in i[part]]
            found = rows(book[title])
            self.assertEqual(len(found), len(expected))
            for row, (name, one) in zip(found, expected):
                self.assertEqual(row["filename"].value, name)
                for field in fields:
                    value = row[field].value
                    self.assertEqual(value if isinstance(value, str) else Decimal(repr(value)), one[field])

    def test_the_sheet_files_tells_which_file_failed_and_why(self):
        found = rows(openpyxl.load_workbook(FILES / "batch.xlsx")["Files"])
        names = list(INVOICES)
        names.insert(1, "blank-scan.pdf")
        self.assertEqual([row["filename"].value for row in found], names)
        self.assertEqual([row["status"].value for row in found].count("failed"), 1)
        failed = found[1]
        self.assertEqual(failed["status"].value, "failed")
        self.assertEqual(failed["error_code"].value, "EXTRACTION_FAILED")
        self.assertEqual(failed["error_message"].value, "The document has no text on any page.")
        self.assertEqual((failed["pages"].value, failed["credits_charged"].value), (4, 0))
        created = datetime.datetime(2026, 4, 11, 14, 2, 19, 314000)
        self.assertEqual(found[0]["created_at"].value, created)

    def test_the_sheet_fields_tells_where_a_value_stands(self):
        found = rows(openpyxl.load_workbook(FILES / "full.xlsx")["Fields"])
        total = next(row for row in found if row["field"].value == "total")
        self.assertEqual(Decimal(repr(total["value"].value)), INVOICES[FIRST]["total"])
        self.assertEqual((total["page"].value, total["confidence"].value), (1, 0.97))
        self.assertEqual(total["polygon"].value, "6.9,9.1 7.6,9.1 7.6,9.25 6.9,9.25")

    def test_hostile_texts_arrive_as_they_are(self):
        book = openpyxl.load_workbook(FILES / "hostile.xlsx")
        [row] = rows(book["Invoices"])
        self.assertEqual(row["vendor"].value, '=HYPERLINK("http://example.com","pay here")')
        self.assertEqual(row["invoice_number"].value, "+491234")
        self.assertEqual(row["po_number"].value, "0012")
        self.assertEqual(row["vendor_address"].value, "Łódź 株式会社 🧾 <&>\"'")
        self.assertEqual(row["service_start_date"].value, "1899-12-31")
        # Excel and others disagree about the days before March 1900.
        self.assertEqual(row["due_date"].value, "1900-02-28")
        self.assertEqual(text(row["customer_name"].value), "a\x01b\ufffec_x0041_\r\nd")
        lines = rows(book["Line Items"])
        self.assertEqual([line["description"].value for line in lines][::2], ["-2+3", "1e5"])
        self.assertEqual(lines[0]["unit_price"].value, 0.000125)


class LibreOffice(unittest.TestCase):
    def test_every_sheet_survives_the_way_through_libreoffice(self):
        with office(EVERY_SHEET, *WORKBOOKS) as directory:
            for name, sheets in WORKBOOKS.items():
                book = openpyxl.load_workbook(FILES / name)
                for title in sheets:
                    with self.subTest(file=name, sheet=title):
                        found = read_csv(Path(directory, f"{Path(name).stem}-{title}.csv"))
                        self.same_values(rows(book[title]), found)

    def same_values(self, expected, found):
        # An empty table has a blank row, which LibreOffice leaves out.
        self.assertEqual(len(found), len(expected))
        for row, cells in zip(expected, found):
            for column, cell in row.items():
                self.assertEqual(self.value(cells[column], cell), self.plain(cell), (column, cells))

    def plain(self, cell):
        if cell.value is None:
            return ""
        if isinstance(cell.value, datetime.datetime):
            return cell.value.replace(microsecond=0)
        if isinstance(cell.value, str):
            # A workbook has one kind of line break, a csv file another.
            return text(cell.value).replace("\r\n", "\n").replace("\r", "\n")
        return cell.value

    def value(self, shown, cell):
        """What LibreOffice shows, as the kind that the cell has."""
        if cell.value is None or isinstance(cell.value, str):
            return shown
        if isinstance(cell.value, bool):
            return {"TRUE": True, "FALSE": False}[shown]
        if isinstance(cell.value, datetime.datetime):
            return datetime.datetime.fromisoformat(shown)
        return float(shown)

    def test_on_paper_every_number_and_time_fits_its_column(self):
        with office("pdf", "batch.xlsx", "full.xlsx") as directory:
            for name in ["batch", "full"]:
                command = ["pdftotext", "-layout", str(Path(directory, f"{name}.pdf")), "-"]
                shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
                self.assertNotIn("###", shown)
                for invoice in INVOICES.values():
                    self.assertIn(invoice["vendor"], shown)
                    self.assertIn(f"{invoice['total']:,.2f}", shown)
                # The header stands on every page, and no column on a page of its own.
                for page in filter(str.strip, shown.split("\f")):
                    self.assertIn("filename", page)

    def test_a_csv_file_opened_in_libreoffice_calculates_nothing(self):
        names = ["hostile.csv", "hostile-quickbooks.csv", "hostile-zoho.csv"]
        with office("xlsx:Calc MS Excel 2007 XML", *names) as directory:
            for name in names:
                sheet = openpyxl.load_workbook(Path(directory, name).with_suffix(".xlsx")).active
                kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
                self.assertLessEqual(kinds, {"s", "n", "d", "b"}, name)
                vendor = next(c for row in sheet.iter_rows() for c in row if "HYPERLINK" in str(c.value))
                self.assertTrue(vendor.value.startswith("'="), name)


class Csv(unittest.TestCase):
    def test_the_rows_are_the_lines_of_all_invoices(self):
        for name, invoices in [("single.csv", [FIRST]), ("batch.csv", INVOICES), ("full.csv", INVOICES)]:
            found = read_csv(FILES / name, "utf-8-sig")
            expected = [(i, line) for i in invoices for line in INVOICES[i]["line_items"]]
            self.assertEqual(len(found), len(expected))
            for row, (filename, line) in zip(found, expected):
                invoice = INVOICES[filename]
                self.assertEqual((row["filename"], row["vendor"]), (filename, invoice["vendor"]))
                self.assertEqual(row["invoice_date"], invoice["invoice_date"])
                self.assertEqual(Decimal(row["total"]), invoice["total"])
                self.assertEqual((row["description"], Decimal(row["amount"])), (line["description"], line["amount"]))

    def test_files_begin_and_end_as_the_contract_says(self):
        for path in FILES.glob("*.csv"):
            raw = path.read_bytes()
            is_bills = "quickbooks" in path.name or "zoho" in path.name
            self.assertEqual(raw.startswith(b"\xef\xbb\xbf"), not is_bills, path.name)
            self.assertTrue(raw.endswith(b"\r\n"), path.name)


class Bills(unittest.TestCase):
    def bills(self, name, number):
        """The rows of each bill, which stand together."""
        bills = {}
        previous = None
        for row in read_csv(FILES / name):
            self.assertTrue(row[number] == previous or row[number] not in bills, row)
            bills.setdefault(row[number], []).append(row)
            previous = row[number]
        return list(bills.values())

    def booked(self):
        return [i for name, i in INVOICES.items() if name not in NOT_BOOKED]

    def test_the_documents_that_are_left_out_are_told(self):
        for name in ["quickbooks", "zoho"]:
            lines = (FILES / f"{name}-left-out.txt").read_text("utf-8").splitlines()
            self.assertEqual([line.split("\t")[0] for line in lines], NOT_BOOKED)

    def test_the_rows_of_a_quickbooks_bill_make_its_total(self):
        bills = self.bills("quickbooks.csv", "*BillNo")
        self.assertEqual(len(bills), len(self.booked()))
        for bill, invoice in zip(bills, self.booked()):
            self.assertEqual(bill[0]["*BillNo"], invoice["invoice_number"])
            self.assertEqual(bill[0]["*Vendor"], invoice["vendor"])
            date = datetime.datetime.strptime(bill[0]["*BillDate"], "%m/%d/%Y").date()
            self.assertEqual(date.isoformat(), invoice["invoice_date"])
            self.assertEqual(sum(Decimal(row["*LineAmount"]) for row in bill), invoice["total"])
            for row in bill:
                self.assertRegex(row["*LineAmount"], r"^-?\d+\.\d\d$")

    def test_zoho_books_would_calculate_the_total_and_the_tax_of_each_bill(self):
        bills = self.bills("zoho.csv", "Bill Number")
        self.assertEqual(len(bills), len(self.booked()))
        for bill, invoice in zip(bills, self.booked()):
            cent = Decimal("0.01")
            items = [(Decimal(row["Quantity"]) * Decimal(row["Rate"])).quantize(cent) for row in bill]
            self.assertEqual(items, [Decimal(row["Item Total"]) for row in bill])
            taxes = sum(Decimal(row["Tax Amount"] or 0) for row in bill)
            adjustment = Decimal(bill[0]["Adjustment"])
            self.assertEqual(sum(items) + taxes + adjustment, invoice["total"])
            self.assertLessEqual(abs(adjustment), Decimal("0.05"), bill[0])
            shown = taxes or sum(i for i, row in zip(items, bill) if "tax" in row["Description"].lower())
            self.assertLessEqual(abs(shown - invoice["tax"]), Decimal("0.05"), bill[0])


if __name__ == "__main__":
    unittest.main()
