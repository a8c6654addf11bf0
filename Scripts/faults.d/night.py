"""One invented night, small or the sample, and the ways to run it and to judge what it left behind.

The small night has three schools and five children. Every field about a person is a canary: a word that occurs nowhere
else, so that it can be looked for wherever no name belongs.
"""

import csv
import datetime
import os
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

import trail

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "SampleData"
SAMPLE_DAY = datetime.date(2026, 11, 20)
ENVIRONMENT = {"SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
PUBLISHED = (0, 3)  # exit statuses that say: the lists are there
# The statuses by which the program may end without lists (DESIGN.md, section 3); all others are faults of ours.
HONEST = (65, 66, 70, 73, 74, 75, 77, 78)
MINUTES = ("file_in", "sheets_ready")  # by the machine's clock, for the figures alone; a crash may leave them out
PROCESSES = ("schools", "practices", "hub")  # the schools' lists stand above the others' folders
SCHOOLS = ("900001", "900001", "900002", "900004", "900004")


class Small:
    """The files of the small night, and the canaries in them."""

    def __init__(self, day=SAMPLE_DAY):
        self.day = day
        self.canaries = []
        self.rows = []
        self.register = []
        for number, urn in enumerate(SCHOOLS):
            self._child(number, urn)

    def word(self):
        letters = "bcdfghjklmnpqrstvwxz"
        n = len(self.canaries)
        text = f"Zq{letters[n % 20]}a{letters[(n * 7 + n // 20) % 20]}u{letters[(n * 3 + 5) % 20]}{'eio'[n // 20 % 3]}"
        self.canaries.append(text)
        return text

    def _child(self, number, urn):
        birth = datetime.date(self.day.year - 10, 3, 2 + number)
        given, middle, family, house = self.word(), self.word(), self.word(), self.word()
        postcode = f"BX7 {number}ZA"
        self.canaries += [birth.isoformat(), birth.strftime("%d/%m/%Y"), postcode]
        evening = self.day - datetime.timedelta(days=1)
        self.register.append([
            f"A00000000{1000 + number}", family, given, middle, self.word(), self.word(), "", birth.isoformat(), "M",
            urn, "6", "C", f"{self.day.year - 2}-09-01", "", f"{house} House", postcode, "", ""])
        self.rows.append([
            f"L00{10000 + number}", f"BX-1119-{4000 + number // 2}", evening.strftime("%d/%m/%Y 20:15"), "High",
            "CHILD - PRESENT", f"N41{number:05}", family, given, birth.strftime("%d/%m/%Y"), "", "M",
            f"{house} House", postcode, postcode, self.word(), "Son", "Y", self.word()])

    def write(self, folder, rows=None, police="police-2026-11-20.csv"):
        """Writes the night's files; the register keeps two hundred sample pupils beside the five."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name in ("bank-holidays.json", "closures.csv", "contacts.csv", "edubasealldata20261119.csv",
                     "links_edubasealldata20261119.csv", "encompass.yaml"):
            shutil.copy(SAMPLE / name, folder / name)
        put_on_disk(folder)
        with open(SAMPLE / "register.csv", encoding="utf-8", newline="") as source:
            sample = list(csv.reader(source))
        write_csv(folder / "register.csv", sample[:1] + self.register + sample[1:200], "utf-8")
        self.write_police(folder, self.rows if rows is None else rows, police)

    @staticmethod
    def write_police(folder, rows, name="police-2026-11-20.csv"):
        with open(SAMPLE / "police-2026-11-20.csv", encoding="cp1252", newline="") as source:
            heading = next(csv.reader(source))
        write_csv(folder / name, [heading] + rows, "cp1252")


def write_csv(path, rows, encoding):
    with open(path, "w", encoding=encoding, newline="") as target:
        csv.writer(target).writerows(rows)


def write_sample(folder):
    """The whole sample night."""
    shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns("expected", "keys", "out", "state"))
    os.chmod(folder, 0o700)
    put_on_disk(folder)


def put_on_disk(folder):
    """State and output go below one folder, so that a disk of their own can be mounted there."""
    text = (folder / "encompass.yaml").read_text(encoding="utf-8")
    text = text.replace("./state", "./disk/state").replace("./out", "./disk/out")
    (folder / "encompass.yaml").write_text(text, encoding="utf-8")


PRACTICES = """practices:
  ods: { file: ./epraccur.csv }
  patients:
    files: [ ./patients.csv ]
    encoding: utf-8
    columns:
      nhs_number: NHS Number
      surname: Surname
      forename: Forename
      dob: { heading: DOB, formats: [ yyyy-MM-dd ] }
      sex: Sex
      postcode: Postcode
      address: Address
      practice_code: Practice Code
  risks: [ high ]
  roles: [ child ]
  disclosure: brief
hub:
  risks: [ high ]
  window_hours: 24
  window_hours_after_days_off: 72
  order: risk-then-time
  disclosure: brief
"""


def nhs_number(number):
    """One of the 999 series, which is for tests, with its check digit."""
    digits = f"999{number:06}"
    check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(digits)) % 11
    return None if check == 10 else digits + str(check % 11)


def write_companions(folder, small):
    """The small night with the processes that run beside the schools': its five children are patients of two practices."""
    small.write(folder)
    numbers = [number for number in map(nhs_number, range(100, 200)) if number]
    patients = [[numbers[place], row[6], row[7], f"{row[8][6:]}-{row[8][3:5]}-{row[8][:2]}", row[10], row[12], row[11],
                 f"Z9100{place % 2 + 1}"] for place, row in enumerate(small.rows)]
    write_csv(folder / "patients.csv", [["NHS Number", "Surname", "Forename", "DOB", "Sex", "Postcode", "Address",
                                         "Practice Code"], *patients], "utf-8")
    practices = [[f"Z9100{number}", f"SURGERY {number}", "Z90", "ZZ9", f"{number} HEALTH ROW", "", "", "BRACKENBRIDGE",
                  "BRACKENSHIRE", f"BX1 {number}AA", "19740401", "", "A", "B", "ZZ9C", "20130401", "",
                  f"01632 96060{number}", *[""] * 7, "4", ""] for number in (1, 2)]
    write_csv(folder / "epraccur.csv", practices, "utf-8")
    with open(folder / "encompass.yaml", "a", encoding="utf-8") as configuration:
        configuration.write(PRACTICES)


class Case:
    """A copy of a night in a folder of its own, run as often as wanted."""

    program = None
    canaries = ()  # looked for in all that any case says and in all names it makes

    def __init__(self, folder, template, as_of="2026-11-20T02:15"):
        self.folder = Path(folder)
        self.as_of = as_of
        self.leaks = []
        self.refused = 0  # starts that ended without lists and said why
        if self.folder.exists():
            shutil.rmtree(self.folder)
        shutil.copytree(template, self.folder, symlinks=True)
        self.temp = self.folder / "tmp"
        self.disk = self.folder / "disk"
        for folder in (self.temp, self.disk):
            folder.mkdir(mode=0o700)

    def command(self, *more):
        timed = ["--as-of", self.as_of] if self.as_of else []
        beside = ["--process", "schools,practices,hub"] if (self.folder / "patients.csv").exists() else []
        return [str(Case.program), "run", "--config", "encompass.yaml", *timed, *beside, *more]

    def start(self, before=(), more=(), **options):
        environment = dict(ENVIRONMENT, TMPDIR=str(self.temp), **options.pop("environment", {}))
        return subprocess.Popen(
            [*before, *self.command(*more)], cwd=self.folder, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)

    def run(self, before=(), more=(), timeout=120, **options):
        """Runs once and looks for canaries; a status below 0 is a signal, and 124 a run that did not end."""
        process = self.start(before, more, start_new_session=True, **options)
        try:
            self.said = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            self.said = process.communicate()
            return 124
        self.look_for_canaries()
        self.refused += process.returncode in HONEST
        return process.returncode

    def look_for_canaries(self):
        places = {"standard output": self.said[0], "standard error": self.said[1]}
        for below, folders, files in os.walk(self.folder):
            for name in folders + files:
                places[f"a name below {Path(below).name}"] = places.get("names", b"") + os.fsencode(name)
            for name in files:
                if name == "status.json" or name.endswith(".prom") or Path(below) == self.temp:
                    try:
                        places[name] = (Path(below) / name).read_bytes()
                    except OSError as error:  # a disk that lost its power may refuse; the judgement says so
                        self.leaks.append(f"{name}, which cannot be read ({error.strerror})")
        for place, text in places.items():
            lowered = text.lower()
            self.leaks += [place for canary in Case.canaries if canary.lower().encode() in lowered]

    def published(self):
        """Every file and link below the output folder, with its bytes."""
        found = {}
        top = self.disk / "out"
        for below, folders, files in os.walk(top):
            for name in folders + files:
                path = Path(below) / name
                key = str(path.relative_to(top))
                if path.is_symlink():
                    found[key] = b"-> " + os.fsencode(os.readlink(path))
                elif path.is_file():
                    found[key] = path.read_bytes()
        return found

    def remembered(self):
        """All rows of the state and the bytes of the audit trail, or why they cannot be read."""
        found = {}
        database = self.disk / "state" / "encompass.sqlite"
        if database.exists():
            with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
                found["integrity"] = connection.execute("PRAGMA integrity_check").fetchall()
                for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
                    kept = ", ".join(f'"{column}"' for column in columns if column not in MINUTES)
                    rows = connection.execute(f'SELECT {kept} FROM "{table}"').fetchall()
                    found[table] = sorted(rows, key=repr)
            connection.close()
        for path in sorted((self.disk / "state" / "audit").rglob("*")):
            if path.is_file():
                found[str(path.relative_to(self.folder))] = path.read_bytes()
        return found

    def written_trail(self):
        """The trail as far as it is written; the state may not be open to read before the next start has mended it."""
        log = self.folder / trail.LOG
        return {trail.LOG: log.read_bytes().rpartition(b"\n")[0] if log.exists() else b""}

    def is_whole_or_absent(self, golden, before=None):
        """Whether people see the whole list, none, or the one from before, and never a part: of each process."""
        def listed(files, process):
            return {name: bytes for name, bytes in files.items()
                    if "/" in name.removesuffix("/current") and "/." not in f"/{name}" and process_of(name) == process}
        seen, wanted, earlier = self.published(), golden, before
        processes = PROCESSES
        if trail.fell_beside(self.written_trail()):
            # What the hub's list says of notices then differs; it must be whole by its own sums.
            seen, wanted, earlier, processes = *map(trail.plain, (seen, wanted, earlier or {})), PROCESSES[:2]
            if trail.sums_fault(self.published()):
                return False
        return all(not listed(seen, process) or listed(seen, process) in
                   (listed(wanted, process), listed(earlier or {}, process)) for process in processes)

    def leftovers(self):
        """Half-made things that a finished run must have cleared away.

        SQLite's journal is none where it holds nothing to roll back: the next writing takes it away, and a state with a
        journal that does hold something cannot be read as `remembered` reads it.
        """
        return [path.name for path in self.folder.rglob(".*")]


def process_of(name):
    """Whose list a published file belongs to."""
    first = name.split("/")[0]
    return first if first in PROCESSES else PROCESSES[0]


def golden(folder, template):
    """Runs a night undisturbed, twice, and returns what it published and remembers, with the seconds it took."""
    case = Case(folder, template)
    began = time.monotonic()
    status = case.run()
    seconds = time.monotonic() - began
    if status not in PUBLISHED:
        raise SystemExit(f"the undisturbed night ended with {status}: {case.said[1].decode(errors='replace')}")
    first = (case.published(), case.remembered())
    case.run()
    if (case.published(), case.remembered()) != first:
        raise SystemExit("the second start of an undisturbed night changed something")
    return case, first[0], first[1], seconds
