#!/usr/bin/env python3
"""Writes the pages of this folder: LANGUAGE.txt is a page in UTF-8, LANGUAGE.ENCODING.html the same in an encoding that nothing names.

    python3 make_charsets.py

The texts are invented. The bytes come from Python's codecs, which are none of the program's.
"""
from pathlib import Path

# Names of encodings as the Encoding Standard has them, and of Python's codecs where those are others.
CODECS = {"big5": "big5hkscs", "euc-kr": "cp949", "ibm866": "cp866", "shift_jis": "cp932", "windows-874": "cp874", "windows-1252": "cp1252",
          "utf-16le": "utf-16-le", "utf-16be": "utf-16-be"}

PAGES = {
    "ar": (["windows-1256"], "عاد الصيادون إلى الميناء مع الفجر", "قال قبطان السفينة إن الرياح هدأت قبل شروق الشمس بقليل. "
           "وانتظرت العائلات على الرصيف منذ منتصف الليل، ثم عاد الجميع إلى بيوتهم سالمين."),
    "bg": (["windows-1251"], "Мостът над реката отново е отворен", "След две години ремонт първите автомобили минаха по новия мост тази сутрин. "
           "Кметът на града заяви, че движението ще бъде ограничено през нощта до края на месеца."),
    "cs": (["windows-1250", "iso-8859-2"], "Most přes řeku je znovu otevřený", "Po dvou letech oprav projela dnes ráno po novém mostě první auta. "
           "Starosta města řekl, že provoz bude v noci omezen až do konce měsíce, protože dělníci ještě natírají zábradlí."),
    "de": (["windows-1252"], "Die Fähre fährt wieder über die Förde", "Nach zwei Jahren Pause läuft das Schiff seit gestern früh wieder aus. "
           "„Wir haben lange gewartet“, sagte der Kapitän, „und nun dürfen wir endlich fahren.“"),
    "el": (["windows-1253", "iso-8859-7"], "Η γέφυρα άνοιξε ξανά", "Ύστερα από δύο χρόνια εργασιών τα πρώτα αυτοκίνητα πέρασαν σήμερα το πρωί. "
           "Ο δήμαρχος είπε ότι η κυκλοφορία θα είναι περιορισμένη τη νύχτα μέχρι το τέλος του μήνα."),
    "es": (["windows-1252"], "El puente vuelve a abrir después de dos años", "Los primeros coches cruzaron ayer por la mañana, según informó el alcalde. "
           "«Aún quedan obras pequeñas», añadió, y pidió paciencia a los vecinos que viven más allá del río."),
    "et": (["windows-1257"], "Sild üle jõe on jälle avatud", "Pärast kaheaastast remonti sõitsid täna hommikul üle silla esimesed autod. "
           "Linnapea ütles, et öösel jääb liiklus kuu lõpuni piiratuks, sest töömehed värvivad veel käsipuid."),
    "fi": (["windows-1252"], "Silta on jälleen auki", "Kahden vuoden korjaustöiden jälkeen ensimmäiset autot ylittivät joen tänä aamuna. "
           "Pormestarin mukaan liikennettä rajoitetaan öisin kuun loppuun, sillä työmiehet maalaavat vielä kaiteita."),
    "fr": (["windows-1252"], "Le pont est enfin rouvert à la circulation", "Après deux années de travaux, les premières voitures ont traversé la rivière hier matin. "
           "« C’est une fête pour tout le quartier », a déclaré la maire, émue, à côté des élèves de l’école."),
    "he": (["windows-1255"], "הגשר נפתח מחדש לתנועה", "אחרי שנתיים של עבודות עברו הבוקר המכוניות הראשונות על הגשר החדש. "
           "ראש העירייה אמר שהתנועה תוגבל בלילות עד סוף החודש, כי הפועלים עדיין צובעים את המעקה."),
    "hr": (["windows-1250", "iso-8859-2"], "Most preko rijeke ponovno je otvoren", "Nakon dvije godine radova jutros su mostom prošli prvi automobili. "
           "Gradonačelnik je rekao da će promet noću biti ograničen do kraja mjeseca jer radnici još bojaju željeznu ogradu, a šetači će čekati."),
    "hu": (["windows-1250", "iso-8859-2"], "Újra megnyílt a híd a folyó felett", "Kétévnyi felújítás után ma reggel áthaladtak az első autók az új hídon. "
           "A polgármester közölte, hogy éjszakánként a hónap végéig korlátozzák a forgalmat, mert a munkások még festik a korlátot; a gyalogosok közül többen örülnek ennek, mert így az erős szélben is őrzik őket."),
    "ja": (["shift_jis", "euc-jp", "iso-2022-jp", "utf-16le", "utf-16be"], "橋が二年ぶりに開通", "改修工事を終えた新しい橋を、今朝はじめて車が渡った。"
           "市長は「月末まで夜間の通行を制限する」と話し、住民に理解を求めた。"),
    "ko": (["euc-kr"], "다리가 다시 열렸다", "두 해 동안의 공사를 마친 새 다리를 오늘 아침 첫 차가 건넜다. "
           "시장은 월말까지 밤에는 통행을 제한한다고 말했다."),
    "lt": (["windows-1257"], "Tiltas per upę vėl atidarytas", "Po dvejų metų remonto šį rytą tiltu pravažiavo pirmieji automobiliai. "
           "Meras sakė, kad naktimis eismas bus ribojamas iki mėnesio pabaigos, nes darbininkai dar dažo turėklus."),
    "lv": (["windows-1257"], "Tilts pār upi atkal ir atvērts", "Pēc divu gadu remonta šorīt pa jauno tiltu pārbrauca pirmās automašīnas. "
           "Mērs sacīja, ka naktīs satiksme būs ierobežota līdz mēneša beigām, jo strādnieki vēl krāso margas."),
    "pl": (["windows-1250", "iso-8859-2"], "Most nad rzeką znów otwarty", "Po dwóch latach remontu dziś rano przejechały po nim pierwsze samochody. "
           "Burmistrz powiedział, że nocą ruch będzie ograniczony do końca miesiąca, bo robotnicy wciąż malują poręcze i układają chodnik."),
    "ru": (["windows-1251", "koi8-r", "ibm866", "iso-8859-5"], "Мост через реку снова открыт", "После двух лет ремонта сегодня утром по новому мосту проехали первые машины. "
           "Мэр сказал, что ночью движение будет ограничено до конца месяца, потому что рабочие ещё красят перила."),
    "sv": (["windows-1252"], "Bron över älven är öppen igen", "Efter två års arbete körde de första bilarna över i går morse. "
           "Borgmästaren säger att trafiken begränsas på nätterna till månadens slut, eftersom målarna ännu håller på."),
    "th": (["windows-874"], "สะพานข้ามแม่น้ำเปิดใช้อีกครั้ง", "หลังจากซ่อมแซมมาสองปี รถคันแรกวิ่งข้ามสะพานใหม่เมื่อเช้านี้ "
           "นายกเทศมนตรีกล่าวว่าจะจำกัดการจราจรในเวลากลางคืนจนถึงสิ้นเดือน"),
    "tr": (["windows-1254"], "Nehrin üzerindeki köprü yeniden açıldı", "İki yıl süren onarımın ardından ilk arabalar bu sabah yeni köprüden geçti. "
           "Belediye başkanı, işçiler korkulukları boyadığı için ay sonuna kadar geceleri geçişin sınırlı olacağını söyledi."),
    "uk": (["windows-1251", "koi8-u"], "Міст через річку знову відкрито", "Після двох років ремонту сьогодні вранці новим мостом проїхали перші автівки. "
           "Мер сказав, що вночі рух буде обмежено до кінця місяця, бо робітники ще фарбують поручні й ґанок."),
    "zh": (["gbk", "gb18030"], "跨河大桥重新通车", "经过两年的维修，第一批汽车今天早晨驶过新桥。市长表示，由于工人仍在粉刷栏杆，月底以前夜间将限制通行。"),
    "zh-hant": (["big5"], "跨河大橋重新通車", "經過兩年的維修，第一批汽車今天早晨駛過新橋。市長表示，由於工人仍在粉刷欄杆，月底以前夜間將限制通行。"),
}


def main():
    here = Path(__file__).resolve().parent
    for language, (encodings, title, text) in PAGES.items():
        page = f"<html><head><title>{title}</title></head>\n<body><h1>{title}</h1>\n<p class=\"text\">{text}</p>\n<p>&copy; Example News Ltd.</p></body></html>\n"
        (here / f"{language}.txt").write_bytes(page.encode())
        for encoding in encodings:
            (here / f"{language}.{encoding}.html").write_bytes(page.encode(CODECS.get(encoding, encoding)))


main()
