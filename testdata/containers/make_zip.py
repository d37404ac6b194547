#!/usr/bin/env python3
"""Writes the archives in zip/, tar/ and brotli/ beside this file: what tests/container/{zip,tar,brotli}_test.cpp read.
Standard library and the brotli program; the same bytes each time with the same releases of Python and zlib."""
import gzip
import io
import os
import struct
import subprocess
import tarfile
import zipfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
PAGE = "<!DOCTYPE html><title>{0}</title><p>The harbour of {0} was closed on Monday.</p>"
WHEN = (2020, 2, 3, 4, 5, 6)


def page(name):
    return PAGE.format(name).encode()


def write(path, data):
    path = os.path.join(HERE, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def raw_deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


class Zip:
    """A ZIP archive byte by byte, so that every field can lie."""

    def __init__(self):
        self.body, self.directory, self.count = b"", b"", 0

    def add(self, name, data, method=8, flags=0, descriptor=False, zip64=False, packed=None, crc=None, size=None, packed_size=None,
            offset=None, local=True):
        name = name if isinstance(name, bytes) else name.encode()
        packed = packed if packed is not None else (raw_deflate(data) if method == 8 else data)
        crc = zlib.crc32(data) if crc is None else crc
        size = len(data) if size is None else size
        packed_size = len(packed) if packed_size is None else packed_size
        offset = len(self.body) if offset is None else offset
        flags |= 8 if descriptor else 0
        if local:
            sizes = (0, 0, 0) if descriptor else (crc, min(packed_size, 0xFFFFFFFF), min(size, 0xFFFFFFFF))
            self.body += struct.pack("<4s5H3L2H", b"PK\3\4", 20, flags, method, 0x2085, 0x5043, *sizes, len(name), 0) + name + packed
            if descriptor:
                self.body += struct.pack("<4s3L", b"PK\7\x08", crc, packed_size, size)
        extra, told = b"", (packed_size, size, offset)
        if zip64:
            extra = struct.pack("<2H3Q", 1, 24, size, packed_size, offset)
            told = (0xFFFFFFFF,) * 3
        self.directory += struct.pack("<4s6H3L5H2L", b"PK\1\2", 45, 45, flags, method, 0x2085, 0x5043, crc, *told[:2], len(name),
                                      len(extra), 0, 0, 0, 0, told[2]) + name + extra
        self.count += 1
        return self

    def bytes(self, comment=b"", prefix=b"", zip64=False):
        begin, size = len(self.body), len(self.directory)
        end = b""
        if zip64:
            end = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, self.count, self.count, size, begin)
            end += struct.pack("<4sLQL", b"PK\6\7", 0, begin + size, 1)
            told = (0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
        else:
            told = (self.count, self.count, size, begin)
        end += struct.pack("<4s2H2H2LH", b"PK\5\6", 0, 0, *told, len(comment)) + comment
        return prefix + self.body + self.directory + end


def two():
    return Zip().add("a.html", page("Ayre")).add("b.html", page("Brough"), method=0)


def library_zip(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data, method in members:
            archive.writestr(zipfile.ZipInfo(name, WHEN), data, method)
    return out.getvalue()


def make_zip():
    stored, deflated = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
    write("zip/python.zip", library_zip([
        ("site/", b"", stored), ("site/index.html", page("Index"), deflated), ("site/news/ferry.htm", page("Ferry"), stored),
        ("site/style.css", b"p { color: red }", deflated), ("site/picture.png", b"\x89PNG\r\n\x1a\n", stored),
        ("site/page", page("Nameless"), deflated), ("site/notes", b"nothing but words", deflated),
        ("__MACOSX/site/._index.html", b"\0\5\x16\7\0\2\0\0", stored), ("site/._index.html", b"\0\5\x16\7\0\2\0\0", stored)]))
    write("zip/two.zip", two().bytes())
    write("zip/zip64.zip", Zip().add("a.html", page("Ayre"), zip64=True).add("b.html", page("Brough"), zip64=True).bytes(zip64=True))
    write("zip/zip64-prefixed.zip", Zip().add("a.html", page("Ayre"), zip64=True).bytes(zip64=True, prefix=b"MZ\0\1\2\3" + b"\0" * 90))
    write("zip/descriptors.zip", Zip().add("a.html", page("Ayre"), descriptor=True)
          .add("b.html", page("Brough"), method=0, descriptor=True).bytes())
    write("zip/comment.zip", two().bytes(comment=b"PK\5\6 is said " + b"x" * 3000))
    write("zip/self-extracting.exe", two().bytes(prefix=b"MZ\0\1\2\3\4\5" + b"\0stub" * 2000))
    write("zip/spanned-mark.zip", two().bytes(prefix=b"PK00"))
    write("zip/program.exe", b"MZ\0\1\2\3\4\5" + b"\0stub" * 40)
    write("zip/names.zip", Zip().add("Zürich.html", page("Flagged"), flags=1 << 11).add("Køge.html", page("Unflagged"))
          .add("Z\u00fcrich-alt.html".encode("cp437"), page("Old")).add("../../etc/up.html", page("Up"))
          .add("/abs\\c.html", page("Absolute")).bytes())
    write("zip/encrypted.zip", Zip().add("a.html", page("Ayre")).add("secret.html", b"12 bytes and more", method=0, flags=1)
          .add("picture.png", b"12 bytes and more", method=0, flags=1).add("b.html", page("Brough")).bytes())
    write("zip/methods.zip", Zip().add("a.html", b"....", method=12).add("b.html", b"....", method=14).add("c.html", b"....", method=93)
          .add("d.html", b"....", method=77).add("e.html", page("Eday")).bytes())
    write("zip/wrong-sum.zip", Zip().add("a.html", page("Ayre"), crc=1).add("b.html", page("Brough")).bytes())
    write("zip/too-short.zip", Zip().add("a.html", page("Ayre"), size=10).add("b.html", page("Brough")).bytes())
    write("zip/too-long.zip", Zip().add("a.html", page("Ayre"), size=4000).add("b.html", page("Brough"), method=0, size=4000).bytes())
    write("zip/damaged.zip", Zip().add("a.html", page("Ayre"), packed=b"\xff" * 40).add("b.html", page("Brough")).bytes())
    write("zip/misplaced.zip", Zip().add("a.html", page("Ayre"), offset=7).add("b.html", page("Brough")).bytes())
    huge = Zip().add("a.html", page("Ayre"), zip64=True, size=1 << 60, packed_size=1 << 60)
    write("zip/huge-sizes.zip", huge.add("b.html", page("Brough")).bytes(zip64=True))
    overlapping = Zip().add("a.html", page("Ayre") * 20, method=0)
    for name in "bcdefgh":
        overlapping.add(name + ".html", page("Ayre") * 20, method=0, offset=0, local=False)
    write("zip/overlapping.zip", overlapping.bytes())
    whole = two().bytes()
    write("zip/no-directory.zip", two().body)
    write("zip/cut-in-second.zip", two().body[:-30])
    write("zip/damaged-directory.zip", whole.replace(b"PK\1\2", b"XX\1\2").replace(b"XX\1\2", b"PK\1\2", 1))
    descriptors = Zip().add("a.html", page("Ayre"), descriptor=True).add("b.html", page("Brough"), method=0, descriptor=True)
    write("zip/no-directory-descriptors.zip", descriptors.add("c.html", page("Cava")).body)
    write("zip/empty.zip", Zip().bytes())
    write("zip/no-pages.zip", library_zip([("a.css", b"p {}", stored), ("b.txt", b"words", stored)]))
    write("zip/inside.zip", library_zip([
        ("a.html.gz", gzip.compress(page("Ayre"), mtime=0), stored), ("b.zip", two().bytes(), deflated),
        ("c.html.br", subprocess.run(["brotli", "-c"], input=page("Cava"), capture_output=True, check=True).stdout, stored)]))
    tower = page("Tower")
    for name in ["a.html", "1.zip", "2.zip", "3.zip", "4.zip"]:
        tower = library_zip([(name, tower, stored)])
    write("zip/tower.zip", tower)


def make_wacz():
    stored, deflated = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
    warc = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
    package = b'{"profile": "data-package", "wacz_version": "1.1.1"}'
    write("zip/two-warcs.wacz", library_zip([
        ("pages/pages.jsonl", b'{"format": "json-pages-1.0"}\n', stored), ("archive/a.warc", warc, deflated),
        ("archive/b.warc.gz", gzip.compress(warc, mtime=0), stored), ("archive/read.html", page("Not read"), stored),
        ("other/c.warc", warc, stored), ("datapackage.json", package, deflated)]))
    write("zip/no-package.wacz", library_zip([("archive/a.warc", warc, stored), ("indexes/x", page("Not read"), stored)]))
    write("zip/no-archive.wacz", library_zip([("datapackage.json", package, deflated), ("data/archive/test.txt", b"words", stored)]))
    write("zip/site-with-package.zip", library_zip([("datapackage.json", b"{}", stored), ("index.html", page("Index"), stored)]))


def tar(members, form):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, data, kind in members:
            info = tarfile.TarInfo(name)
            info.type, info.mtime = kind, 1580702706
            info.size = len(data) if kind == tarfile.REGTYPE else 0
            info.linkname = "a.html" if kind == tarfile.SYMTYPE else ""
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def shorten(data):
    """Without all but two of the empty blocks that end it."""
    return data.rstrip(b"\0") + b"\0" * (-len(data.rstrip(b"\0")) % 512) + b"\0" * 1024


def head(name, size, kind=b"0", raw_size=None):
    block = bytearray(512)
    block[0:len(name)] = name
    block[100:124] = b"0000644\0" b"0000000\0" b"0000000\0"
    block[124:136] = raw_size if raw_size is not None else b"%011o\0" % size
    block[136:148] = b"00000000000\0"
    block[148:156] = b" " * 8
    block[156:157] = kind
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def padded(data):
    return data + b"\0" * (-len(data) % 512)


def make_tar():
    file, folder, link = tarfile.REGTYPE, tarfile.DIRTYPE, tarfile.SYMTYPE
    long_name = "/".join(["a-folder-with-a-name-of-some-length"] * 8) + "/ferry.html"
    members = [("site", b"", folder), ("site/a.html", page("Ayre"), file), ("site/link.html", b"", link),
               ("site/a.css", b"p {}", file), (long_name, page("Long"), file), ("site/page", page("Nameless"), file)]
    for name, form in [("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT)]:
        write(f"tar/{name}.tar", shorten(tar(members, form)))
    prefixed = "folder/" * 20 + "ferry.html"
    write("tar/ustar.tar", shorten(tar([(prefixed, page("Ustar"), file)], tarfile.USTAR_FORMAT)))
    write("tar/gnu.tar.gz", gzip.compress(shorten(tar(members, tarfile.GNU_FORMAT)), mtime=0))
    a, b = padded(page("Ayre")), padded(page("Brough"))
    v7 = head(b"a.html", len(page("Ayre")), b"\0") + a
    second = head(b"b.html", len(page("Brough"))) + b
    write("tar/v7.tar", v7 + second + b"\0" * 1024)
    write("tar/no-end.tar", v7 + second)
    write("tar/cut-in-second.tar", v7 + second[:-480])
    write("tar/cut-in-head.tar", v7 + second[:300])
    write("tar/damaged-head.tar", v7 + second.replace(b"b.html", b"x.html") + second)
    binary = head(b"a.html", 0, raw_size=b"\x80" + len(page("Ayre")).to_bytes(11, "big")) + a
    write("tar/binary-size.tar", binary + second)
    write("tar/huge-size.tar", v7 + head(b"b.html", 0, raw_size=b"\x80" + (1 << 60).to_bytes(11, "big")) + b)
    pax = b"%d path=renamed/c.html\n" % 23
    assert len(pax) == 23
    sized = b"%d size=%d\n" % (11, len(page("Ayre")))
    assert len(sized) == 11
    write("tar/pax-size.tar", head(b"x", len(pax + sized), b"x") + padded(pax + sized) + head(b"a.html", 0) + a + second)
    write("tar/huge-header.tar", v7 + head(b"x", 2 << 20, b"x") + b)
    sparse = bytearray(head(b"s.html", 512, b"S"))
    sparse[482] = 1
    sparse[148:156] = b" " * 8
    sparse[148:156] = b"%06o\0 " % sum(sparse)
    write("tar/sparse.tar", bytes(sparse) + b"\0" * 512 + b"x" * 512 + v7)
    write("tar/no-pages.tar", head(b"a.css", 4) + padded(b"p {}") + b"\0" * 1024)
    write("tar/up.tar", head(b"../../up.html", len(page("Ayre"))) + a)


def make_brotli():
    packed = subprocess.run(["brotli", "-c"], input=page("Brotli") + b"<p>and more of it</p>" * 3, capture_output=True, check=True).stdout
    write("brotli/page.html.br", packed)
    write("brotli/cut.html.br", packed[:-20])
    write("brotli/followed.html.br", packed + b"more")
    write("brotli/plain.html.br", page("Plain"))
    write("brotli/unnamed", packed)


if __name__ == "__main__":
    make_zip()
    make_wacz()
    make_tar()
    make_brotli()
