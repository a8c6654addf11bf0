#!/usr/bin/env python3
"""Makes a population for `encompass model evaluate` that the program's own generator had no hand in.

    encompass demo --write night --pupils 130000 --queries 1
    Scripts/peers/other_population.py night/register-plain.csv other --seed 1 --children 8000

Families are held out of a plain register, so that children who are on no register have names, twins and neighbours as
real as the others. How often each thing is written wrongly are the shares that the specification of the matching states
for true pairs (given name .86 the same, family name .865, date of birth .935, postcode .80, and so on); how it is
written wrongly is this file's own. Writes register.csv, queries.csv and truth.csv.
"""

import argparse
import collections
import csv
import datetime
import pathlib
import random

LETTERS = "abcdefghijklmnopqrstuvwxyz"
OTHER_FORMS = dict(
    pair.split("/")
    for pair in """Oliver/Ollie Isabella/Bella William/Will Thomas/Tom Samuel/Sam Benjamin/Ben Joseph/Joe Daniel/Danny
    Matthew/Matt Alexander/Alex Elizabeth/Lizzie Katherine/Katie Charlotte/Lottie Amelia/Millie Olivia/Liv
    Matilda/Tilly Archie/Archibald Alfie/Alfred Freddie/Frederick Teddy/Theodore Harry/Harold Jack/John Edward/Eddie
    James/Jamie Jacob/Jake Joshua/Josh Zachary/Zac Nicholas/Nick Michael/Mike Christopher/Chris Jessica/Jess
    Rebecca/Becky Abigail/Abi Eleanor/Ellie Sophie/Sophia Evelyn/Evie Poppy/Penelope Mohammed/Muhammad
    Mohammad/Mohammed Muhammad/Mohammed Aisha/Ayesha Yusuf/Yousef Zainab/Zaynab Fatima/Fatimah Ibrahim/Abraham
    Ahmed/Ahmad Hussain/Hussein""".split()
)
SOUNDS = [("ph", "f"), ("ck", "k"), ("y", "i"), ("ie", "y"), ("ee", "ea"), ("c", "k"), ("s", "z"), ("ou", "u"),
          ("ai", "ay"), ("ll", "l"), ("nn", "n"), ("tt", "t"), ("ei", "ie")]
GIVEN = [("same", .86), ("part", .03), ("equivalent", .03), ("near", .035), ("sounds", .015), ("initial", .005),
         ("different", .025)]
FAMILY = [("same", .865), ("part", .03), ("near", .04), ("sounds", .015), ("initial", .005), ("different", .045)]
BORN = [("same", .935), ("exchanged", .006), ("digit", .025), ("next", .008), ("placeholder", .004), ("other", .022)]
HOME = [("same", .80), ("edit", .05), ("sector", .03), ("outward", .04), ("different", .08)]
SWAPPED, NO_DATE, NO_HOME, NO_SEX, WRONG_SEX = .01, .045, .05, .03, .01
# Of families: wholly on no register; of families with several children: one of them on none; told of each child.
UNKNOWN_FAMILIES, UNKNOWN_SIBLINGS, TOLD = .165, .16, .8


class Officer:
    """Writes children down, with the shares above."""

    def __init__(self, pupils, numbers):
        self.numbers = numbers
        self.pupils = pupils
        self.given = collections.defaultdict(list)
        self.by_sector = collections.defaultdict(set)
        self.by_outward = collections.defaultdict(set)
        for pupil in pupils:
            self.given[pupil["sex"]].append(pupil["forename"])
            self.by_sector[pupil["postcode"][:-2]].add(pupil["postcode"])
            self.by_outward[pupil["postcode"].split(" ")[0]].add(pupil["postcode"])

    def drawn(self, shares):
        left = self.numbers.random() * sum(share for _, share in shares)
        for kind, share in shares:
            left -= share
            if left < 0:
                return kind
        return shares[-1][0]

    def anyones(self, column):
        return self.numbers.choice(self.pupils)[column]

    def slipped(self, name):
        if len(name) < 4:
            return name + self.numbers.choice(LETTERS)
        place = self.numbers.randrange(1, len(name) - 1)
        turn = self.numbers.randrange(4)
        if turn == 0 and name[place] != name[place + 1]:
            return name[:place] + name[place + 1] + name[place] + name[place + 2:]
        if turn == 1:
            return name[:place] + name[place + 1:]
        letter = name[place] + name[place] if turn == 2 else self.numbers.choice(LETTERS)
        return name[:place] + letter + name[place + 1:]

    def heard(self, name):
        for heard, written in self.numbers.sample(SOUNDS, len(SOUNDS)):
            if heard in name[1:]:
                return name[0] + name[1:].replace(heard, written, 1)
        return self.slipped(name)

    def given_name(self, name, sex, kind):
        if kind == "part":
            parts = name.replace("-", " ").split(" ")
            is_left_out = len(parts) > 1 and self.numbers.random() < .5
            return parts[0] if is_left_out else f"{name} {self.numbers.choice(self.given[sex])}"
        if kind == "different":
            return self.numbers.choice(self.given[sex])
        return {"equivalent": lambda: OTHER_FORMS.get(name, name), "near": lambda: self.slipped(name),
                "sounds": lambda: self.heard(name), "initial": lambda: name[0]}.get(kind, lambda: name)()

    def family_name(self, name, kind):
        if kind == "part":
            parts = name.replace("-", " ").split(" ")
            if len(parts) > 1:
                return self.numbers.choice(parts)
            halves = [name, self.anyones("surname")]
            self.numbers.shuffle(halves)
            return "-".join(halves)
        if kind == "different":
            return self.anyones("surname")
        return {"near": lambda: self.slipped(name), "sounds": lambda: self.heard(name),
                "initial": lambda: name[0]}.get(kind, lambda: name)()

    def born(self, text, kind):
        date = datetime.date.fromisoformat(text)
        try:
            if kind == "exchanged":
                return date.replace(month=date.day, day=date.month).isoformat()
            if kind == "digit":
                place = self.numbers.choice([3, 5, 6, 8, 9])
                written = text[:place] + self.numbers.choice("0123456789") + text[place + 1:]
                return datetime.date.fromisoformat(written).isoformat()
            if kind == "next":
                step = self.numbers.choice([-1, 1])
                if self.numbers.random() < .5:
                    return (date + datetime.timedelta(step)).isoformat()
                return date.replace(year=date.year + step).isoformat()
        except ValueError:
            return self.born(text, kind) if kind == "digit" else text
        return {"placeholder": f"{date.year}-01-01", "other": self.anyones("dob")}.get(kind, text)

    def home(self, text, kind):
        if kind == "edit":
            place = self.numbers.choice([-1, -2, -3])
            letters = "0123456789" if place == -3 else "ABDEFGHJLNPQRSTUWXYZ"
            end = text[place + 1:] if place != -1 else ""
            return text[:place] + self.numbers.choice(letters) + end
        if kind in ("sector", "outward"):
            near = self.by_sector[text[:-2]] if kind == "sector" else self.by_outward[text.split(" ")[0]]
            return self.numbers.choice(sorted(near))
        return self.anyones("postcode") if kind == "different" else text

    def written(self, pupil):
        """The cells of a query, and what was done to them."""
        kinds = {part: self.drawn(shares) for part, shares in
                 [("given", GIVEN), ("family", FAMILY), ("dob", BORN), ("postcode", HOME)]}
        given = self.given_name(pupil["forename"], pupil["sex"], kinds["given"])
        family = self.family_name(pupil["surname"], kinds["family"])
        born = self.born(pupil["dob"], kinds["dob"])
        home = self.home(pupil["postcode"], kinds["postcode"])
        done = [f"{part}-{kind}" for part, kind in kinds.items() if kind != "same"]
        if self.numbers.random() < SWAPPED:
            given, family = family, given
            done.append("swapped")
        if self.numbers.random() < NO_DATE:
            born = ""
            done.append("dob-missing")
        if self.numbers.random() < NO_HOME:
            home = ""
            done.append("postcode-missing")
        sex, chance = pupil["sex"], self.numbers.random()
        if chance < NO_SEX:
            sex = ""
        elif chance < NO_SEX + WRONG_SEX:
            sex = "F" if sex == "M" else "M"
        return [given, family, born, sex, home], ";".join(done) or "exact"


def families(pupils, numbers):
    """Pupils of one postcode who share the start of a family name."""
    found = collections.defaultdict(list)
    for pupil in pupils:
        found[pupil["surname"].split("-")[-1].lower()[:6], pupil["postcode"]].append(pupil)
    found = list(found.values())
    numbers.shuffle(found)
    return found


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("register", type=pathlib.Path)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--children", type=int, default=8000)
    given = arguments.parse_args()
    numbers = random.Random(given.seed)
    with open(given.register, newline="", encoding="utf-8") as file:
        pupils = list(csv.DictReader(file))
    officer = Officer(pupils, numbers)
    unknown, told = set(), []
    for incident, family in enumerate(families(pupils, numbers), 1):
        if len(told) >= given.children:
            break
        is_unknown = numbers.random() < UNKNOWN_FAMILIES
        alone = len(family) > 1 and not is_unknown and numbers.random() < UNKNOWN_SIBLINGS
        sibling = numbers.choice(family) if alone else None
        for pupil in family:
            if pupil is not sibling and len(family) > 1 and numbers.random() > TOLD:
                continue
            is_absent = is_unknown or pupil is sibling
            if is_absent:
                unknown.add(pupil["pupil_id"])
            cells, kind = officer.written(pupil)
            told.append((cells, "" if is_absent else pupil["pupil_id"], incident, kind))
        if is_unknown:
            unknown.update(pupil["pupil_id"] for pupil in family)
    given.folder.mkdir()

    def write(name, heading, rows):
        with open(given.folder / name, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([heading, *rows])

    columns = ["pupil_id", "forename", "surname", "dob", "sex", "postcode"]
    write("register.csv", columns,
          ([pupil[column] for column in columns] for pupil in pupils if pupil["pupil_id"] not in unknown))
    write("queries.csv", ["query_id", *columns[1:], "incident_id"],
          ([f"Q{number}", *cells, f"I{incident}"] for number, (cells, _, incident, _) in enumerate(told)))
    write("truth.csv", ["query_id", "pupil_id", "kind"],
          ([f"Q{number}", pupil, kind] for number, (_, pupil, _, kind) in enumerate(told)))
    known = sum(1 for child in told if child[1])
    print(f"{len(told)} children, {known} on the register of {len(pupils) - len(unknown)} pupils")


if __name__ == "__main__":
    main()
