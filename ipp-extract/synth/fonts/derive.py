"""Makes the fonts in this folder from the families as PyPI carries them.

    python -m venv v && v/bin/pip install fonttools fontpkg-arimo==1.341 \
        fontpkg-libre-franklin==3.0 fontpkg-noto-serif==2.15 fontpkg-roboto-mono==3.1
    v/bin/python derive.py

Each variable font is fixed at its regular and bold weight and cut down to what European invoices are
written with; hinting and layout tables go too, since the writer places every glyph by its advance.
"""

import importlib.util
import pathlib

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FAMILIES = {
    "arimo": "Arimo[wght].ttf",
    "libre_franklin": "LibreFranklin[wght].ttf",
    "noto_serif": "NotoSerif[wdth,wght].ttf",
    "roboto_mono": "RobotoMono[wght].ttf",
}
WEIGHTS = {"Regular": 400, "Bold": 700}
DROPPED = ["DSIG", "GDEF", "GPOS", "GSUB", "STAT", "gasp"]
# Latin letters, dashes, quotes, dagger and bullet, ellipsis, narrow no-break space, euro, numero, minus.
UNICODES = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2016), *range(0x2018, 0x201F),
            *range(0x2020, 0x2023), 0x2026, 0x202F, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2116, 0x2122, 0x2212]


def derive(package: str, file: str, here: pathlib.Path) -> None:
    folder = pathlib.Path(importlib.util.find_spec(f"fontpkg_{package}").origin).parent
    stem = file.split("[")[0]
    for weight, value in WEIGHTS.items():
        font = TTFont(folder / "files" / file, recalcTimestamp=False)
        axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": value}
        font = instantiateVariableFont(font, axes, updateFontNames=True)
        options = Options(hinting=False, layout_features=[], notdef_outline=True, drop_tables=DROPPED)
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=UNICODES)
        subsetter.subset(font)
        font.save(here / f"{stem}-{weight}.ttf")
    (here / f"{stem}-OFL.txt").write_bytes((folder / "LICENSE").read_bytes())


if __name__ == "__main__":
    for package, file in FAMILIES.items():
        derive(package, file, pathlib.Path(__file__).parent)
