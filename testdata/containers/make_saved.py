#!/usr/bin/env python3
"""Writes the saved pages of this folder: MHTML, Safari web archives and JSON Lines, in the shapes that their writers give them.

    python3 testdata/containers/make_saved.py

The page is one invented story; the shapes are those that saved pages are found in. Needs Python 3 alone. What must come out of
each file is written by hand in tests/container/saved.cases.
"""

import base64
import json
import pathlib
import plistlib
import quopri

HERE = pathlib.Path(__file__).parent

STORY = """<!DOCTYPE html>
<html lang="en"><head>%s<title>Ferry returns to Ladle Quay</title></head>
<body><h1>Ferry returns to Ladle Quay</h1>
<p>The ferry to Ladle Quay sailed again on Monday after eleven weeks in dock, with a new café on its upper deck.</p>
<p>\u201cWe had begun to forget the colour of it,\u201d said Ruth Penhale, who has sold tickets on the quay since 1998.</p>
</body></html>
"""
META = '<meta http-equiv="Content-Type" content="text/html; charset=%s">'
URL = "https://gazette.example/2019/02/ferry"


def quoted(text, charset="utf-8"):
    return quopri.encodestring(text.encode(charset)).decode("ascii").replace("=\r\n", "=\n")


def part(boundary, head, body):
    return "--%s\n%s\n\n%s\n" % (boundary, "\n".join(head), body)


def blink():
    """Chromium: the page, a style and a frame, all but the boundary as it writes them."""
    boundary = "----MultipartBoundary--Zq3kX0YpTt1sV5uWc7eR9aBdFgHjKlMnOpQrStUvWx----"
    head = ["From: <Saved by Blink>", "Snapshot-Content-Location: " + URL,
            "Subject: Ferry returns to Ladle Quay", "Date: Mon, 4 Feb 2019 18:07:09 -0000", "MIME-Version: 1.0",
            "Content-Type: multipart/related;", '\ttype="text/html";', '\tboundary="%s"' % boundary]
    page = ["Content-Type: text/html", "Content-ID: <frame-0A@mhtml.blink>",
            "Content-Transfer-Encoding: quoted-printable", "Content-Location: " + URL]
    style = ["Content-Type: text/css", "Content-Transfer-Encoding: quoted-printable", "Content-Location: cid:css-1@mhtml.blink"]
    frame = ["Content-Type: text/html", "Content-ID: <frame-0B@mhtml.blink>",
             "Content-Transfer-Encoding: quoted-printable", "Content-Location: https://ads.example/frame"]
    return ("\n".join(head) + "\n\n\n" + part(boundary, page, quoted(STORY % (META % "UTF-8")))
            + part(boundary, style, quoted("p { margin: 0 }"))
            + part(boundary, frame, quoted("<html><body><p>Boots, half price.</p></body></html>"))
            + "--%s--\n" % boundary)


def explorer_single():
    head = ['From: "Saved by Windows Internet Explorer 9"', "Subject: Ferry returns to Ladle Quay",
            "Date: Mon, 4 Feb 2019 18:07:09 +0100", "MIME-Version: 1.0", "Content-Type: text/html;",
            '\tcharset="Windows-1252"', "Content-Transfer-Encoding: quoted-printable", "Content-Location: " + URL,
            "X-MimeOLE: Produced By Microsoft MimeOLE V6.1.7600.16776"]
    return "\n".join(head) + "\n\n" + quoted(STORY % (META % "windows-1252"), "windows-1252")


def explorer_nested():
    """A picture first, then the page in a multipart/alternative, in base64 and Shift_JIS; no closing boundaries."""
    outer, inner = "----=_NextPart_000_0000_01D4BC9A.11111110", "----=_NextPart_001_0001_01D4BC9A.22222220"
    story = ('<html><head><title>\u6e21\u3057\u8239</title></head><body><p>'
             '\u6708\u66dc\u65e5\u3001\u6e21\u3057\u8239\u304c\u6e2f\u306b\u623b\u3063\u305f\u3002</p></body></html>')
    head = ["From: <Saved by Windows Internet Explorer 8>", "Date: Mon, 4 Feb 2019 18:07:09 +0900", "MIME-Version: 1.0",
            "Content-Type: multipart/related;", '\ttype="multipart/alternative";', '\tboundary="%s"' % outer]
    body = base64.encodebytes(story.encode("shift_jis")).decode("ascii")
    return ("\n".join(head) + "\n\nThis is a multi-part message in MIME format.\n\n"
            + part(outer, ["Content-Type: image/gif", "Content-Transfer-Encoding: base64"], "R0lGODlhAQABAAAAACw=")
            + part(outer, ["Content-Type: multipart/alternative;", '\tboundary="%s"' % inner], "")
            + part(inner, ["Content-Type: text/html;", '\tcharset="shift_jis"', "Content-Transfer-Encoding: base64",
                           "Content-Location: http://kiosk.example/a/very/long/address/", "\tthat/was/folded.html"], body))


def cut(text):
    return text[: text.index("to forget the")]


def boundless():
    """The boundary that the head names never appears."""
    head = ["From: <Saved by Blink>", "MIME-Version: 1.0", 'Content-Type: multipart/related; boundary="----nowhere"']
    page = ["Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", "Content-Location: " + URL]
    return "\n".join(head) + "\n\n\n" + "\n".join(page) + "\n\n" + quoted(STORY % "")


def webarchive(**more):
    page = {"WebResourceData": (STORY % "").encode("windows-1252", "xmlcharrefreplace"), "WebResourceURL": URL,
            "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "windows-1252", "WebResourceFrameName": ""}
    page.update(more)
    picture = {"WebResourceData": bytes(range(64)), "WebResourceURL": URL + ".png", "WebResourceMIMEType": "image/png"}
    return plistlib.dumps({"WebMainResource": page, "WebSubresources": [picture]}, fmt=plistlib.FMT_BINARY)


def lines():
    story = STORY % ""
    return [json.dumps({"id": "ferry-1", "url": URL, "date": "2019-02-04T18:07:09Z", "lang": ["en"], "html": story}),
            json.dumps({"id": 2, "html_base64": base64.b64encode((STORY % (META % "windows-1252")).encode("windows-1252")).decode("ascii"),
                        "url": URL + "?2"}),
            '{"id": "torn", "html": "<p>The ferry',
            "",
            json.dumps({"id": "bare", "url": URL + "?3"}),
            json.dumps({"html": story, "id": "last"}, ensure_ascii=False)]


FILES = {
    "mhtml/blink.mhtml": blink().replace("\n", "\r\n").encode("ascii"),
    "mhtml/blink_lf.mhtml": blink().encode("ascii"),
    "mhtml/boundless.mhtml": boundless().encode("ascii"),
    "mhtml/cut.mhtml": cut(blink()).replace("\n", "\r\n").encode("ascii"),
    "mhtml/explorer_nested.mht": explorer_nested().replace("\n", "\r\n").encode("ascii"),
    "mhtml/explorer_single.mht": explorer_single().replace("\n", "\r\n").encode("ascii"),
    "webarchive/cut.webarchive": webarchive()[:-20],
    "webarchive/picture.webarchive": webarchive(WebResourceMIMEType="image/png"),
    "webarchive/story.webarchive": webarchive(),
    "jsonl/mixed.jsonl": "\n".join(lines()).encode("utf-8") + b"\n",
}

for name, content in FILES.items():
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
