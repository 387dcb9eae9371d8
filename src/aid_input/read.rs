//! A draft read as a contract or a structure, with every error by field.
//! This module must never change what was typed: a field that is wrong counts as empty.

use core::num::NonZeroU16;

use super::{
    Calculator, Draft, Field, Holding, Kind, Pick, Problem, Wrong, read_hours, read_whole,
};
use crate::aid::assistant::{Aid, Attainment, Band, Contract};
use crate::aid::msp::{
    CaseMeetings, Crisis, Held, Missions, Opening, OutsideConsultations, Protocols, Quality, Sas,
    Services, Share, Shares, Structure, Users,
};
use crate::input::{YES, read_amount, read_date, read_rate};
use crate::units::{Date, Money, Rate, from_digits};

/// What was typed, as far as it is understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// What can be computed.
    pub reading: Reading,
    /// Every wrong field, in the order of the page.
    pub problems: Vec<Problem>,
    /// The fields without which nothing is computed and that hold nothing, or nothing that is understood.
    pub needs: Vec<Field>,
}

/// What can be computed.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// Too little was typed.
    Nothing,
    /// A contract of an assistant médical.
    Contract(Contract),
    /// A maison de santé in a year.
    Structure(Box<Structure>),
}

/// Reads a draft.
#[must_use]
pub fn read(draft: &Draft) -> Parsed {
    let mut reader = Reader {
        draft,
        problems: Vec::new(),
        needs: Vec::new(),
    };
    let reading = match draft.calculator() {
        Calculator::Assistant => reader.contract().map(Reading::Contract),
        Calculator::Msp => reader.structure().map(Box::new).map(Reading::Structure),
    };
    let Reader {
        mut problems,
        needs,
        ..
    } = reader;
    problems.sort_by_key(|problem| problem.field);
    Parsed {
        reading: reading.unwrap_or(Reading::Nothing),
        problems,
        needs,
    }
}

struct Reader<'a> {
    draft: &'a Draft,
    problems: Vec<Problem>,
    needs: Vec<Field>,
}

impl Reader<'_> {
    fn contract(&mut self) -> Option<Contract> {
        let signature = self.day(Field::Signed);
        let signature = self.needed(Field::Signed, signature);
        let option = self.pick(Field::Option);
        let option = self.needed(Field::Option, option);
        let aid = match option {
            Some(Pick::Time(time)) => Some(Aid::OneDoctor(time)),
            Some(Pick::Collective) => {
                let positions = self.positive(Field::Positions);
                let doctors = self.positive(Field::Doctors);
                positions
                    .zip(doctors)
                    .map(|(positions, doctors)| Aid::Collective { positions, doctors })
            }
            _ => None,
        };
        let band = match self.pick(Field::Band) {
            Some(Pick::Band(band)) => band,
            _ => Band::Unknown,
        };
        let attainment =
            [Field::Attainment3, Field::Attainment4, Field::Attainment5].map(|field| {
                self.rate(field)
                    .map_or(Attainment::Example, Attainment::Told)
            });
        let yearly_cost = self.cost();
        Some(Contract {
            band,
            attainment,
            yearly_cost,
            ..Contract::new(signature?, aid?)
        })
    }

    fn structure(&mut self) -> Option<Structure> {
        let year = self.year();
        let year = self.needed(Field::Year, year);
        let patients = self.whole(Field::Patients);
        let patients = self.needed(Field::Patients, patients);
        let professionals = self.whole(Field::Professionals);
        let professionals = self.needed(Field::Professionals, professionals);
        let opening = self.opening();
        let structure = Structure {
            patients: patients.unwrap_or_default(),
            professionals: professionals.unwrap_or_default(),
            adhesion: self.day(Field::Adhesion),
            opening,
            crisis: Crisis {
                plan: self.tick(Field::CrisisPlan),
                declared: self.tick(Field::CrisisDeclared),
                actions: self.tick(Field::CrisisActions),
            },
            services: Services {
                medical: self.tick(Field::Medical),
                pharmacist: self.tick(Field::Pharmacist),
                paramedical: self.small(Field::Paramedical),
            },
            outside: match self.pick(Field::Outside) {
                Some(Pick::Outside(outside)) => outside,
                _ => OutsideConsultations::default(),
            },
            cstm: self.tick(Field::Cstm),
            under_dense: self.tick(Field::UnderDense),
            missions: Missions {
                count: self.small(Field::Missions),
                one_theme: self.tick(Field::MissionsOneTheme),
                all_under_prs: self.tick(Field::MissionsAllUnderPrs),
                ipa: self.tick(Field::MissionsIpa),
                on_overweight: self.tick(Field::MissionOnOverweight),
            },
            users: Users {
                level_1: self.tick(Field::Users1),
                level_2: self.tick(Field::Users2),
            },
            sas: match self.pick(Field::Sas) {
                Some(Pick::Sas(sas)) => sas,
                _ => Sas::default(),
            },
            coordination: self.tick(Field::Coordination),
            protocols: Protocols {
                plain: self.small(Field::Protocols),
                ipa: self.small(Field::ProtocolsIpa),
            },
            meetings: CaseMeetings {
                held: u16::try_from(self.whole(Field::Meetings).unwrap_or_default())
                    .unwrap_or(u16::MAX),
                files: self.whole(Field::Files).unwrap_or_default(),
                eligible: self.whole(Field::Eligible).unwrap_or_default(),
                ipa: self.tick(Field::MeetingsIpa),
            },
            trainees: self.small(Field::Trainees),
            external: self.tick(Field::External),
            quality: Quality {
                level_1: self.tick(Field::Quality1),
                level_2: self.tick(Field::Quality2),
                level_3: self.tick(Field::Quality3),
            },
            national_protocols: self.small(Field::NationalProtocols),
            heart_failure: self.tick(Field::HeartFailure),
            child_overweight: self.tick(Field::ChildOverweight),
            standard_system: self.held(Field::StandardSystem, Field::StandardSince),
            advanced_system: self.held(Field::AdvancedSystem, Field::AdvancedSince),
            shares: Shares {
                c2s: Share {
                    own: self.rate(Field::C2s),
                    national: self.rate(Field::C2sNational),
                },
                ame: Share {
                    own: self.rate(Field::Ame),
                    national: self.rate(Field::AmeNational),
                },
            },
            ..Structure::new(year?)
        };
        patients.and(professionals)?;
        Some(structure)
    }

    fn opening(&mut self) -> Opening {
        let hours = self.read(Field::Hours, |text| read_hours(text).map_err(Wrong::Hours));
        Opening {
            minutes: hours.unwrap_or_default(),
            derogation: self.tick(Field::Derogation),
            saturday: self.tick(Field::Saturday),
            weeks_in_holidays: self.small(Field::WeeksInHolidays),
            weeks_outside: self.small(Field::WeeksOutside),
            unscheduled_care: self.tick(Field::UnscheduledCare),
        }
    }

    /// What is wrong is noted; nothing typed is nothing.
    fn read<T>(&mut self, field: Field, read: impl Fn(&str) -> Result<T, Wrong>) -> Option<T> {
        let text = self.draft.get(field);
        if text.trim().is_empty() {
            return None;
        }
        match read(text) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.problems.push(Problem { field, wrong });
                None
            }
        }
    }

    fn needed<T>(&mut self, field: Field, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.needs.push(field);
        }
        value
    }

    fn day(&mut self, field: Field) -> Option<Date> {
        self.read(field, |text| read_date(text).map_err(Wrong::Day))
    }

    fn rate(&mut self, field: Field) -> Option<Rate> {
        self.read(field, |text| read_rate(text).map_err(Wrong::Rate))
    }

    fn cost(&mut self) -> Option<Money> {
        self.read(Field::YearlyCost, |text| {
            let cost = read_amount(text).map_err(Wrong::Amount)?;
            if cost.is_zero() {
                Err(Wrong::NoCost)
            } else {
                Ok(cost)
            }
        })
    }

    fn year(&mut self) -> Option<i32> {
        self.read(Field::Year, |text| {
            let text = text.trim();
            let year = from_digits(text).filter(|_| text.len() == 4);
            year.ok_or(Wrong::Year)
        })
    }

    fn whole(&mut self, field: Field) -> Option<u32> {
        let Kind::Whole(least, most) = field.kind() else {
            return None;
        };
        self.read(field, |text| {
            read_whole(text, least, most).map_err(Wrong::Whole)
        })
    }

    /// A number that its bounds keep small.
    fn small(&mut self, field: Field) -> u8 {
        let number = self.whole(field).unwrap_or_default();
        u8::try_from(number).unwrap_or(u8::MAX)
    }

    fn positive(&mut self, field: Field) -> Option<NonZeroU16> {
        let number = self.whole(field);
        let number = number.and_then(|number| NonZeroU16::new(u16::try_from(number).ok()?));
        self.needed(field, number)
    }

    fn pick(&mut self, field: Field) -> Option<Pick> {
        let Kind::OneOf(picks) = field.kind() else {
            return None;
        };
        self.read(field, |text| {
            let mut picks = picks.iter().copied();
            let picked = picks.find(|pick| pick.id() == text.trim());
            picked.ok_or(Wrong::Choice)
        })
    }

    fn tick(&mut self, field: Field) -> bool {
        let ticked = self.read(field, |text| match text.trim() {
            YES => Ok(true),
            crate::input::NO => Ok(false),
            _ => Err(Wrong::Choice),
        });
        ticked.unwrap_or_default()
    }

    fn held(&mut self, field: Field, since: Field) -> Held {
        match self.pick(field) {
            Some(Pick::Held(Holding::AllYear)) => Held::AllYear,
            Some(Pick::Held(Holding::Since)) => {
                if self.draft.get(since).trim().is_empty() {
                    let wrong = Wrong::DayMissing;
                    self.problems.push(Problem {
                        field: since,
                        wrong,
                    });
                }
                self.day(since).map_or(Held::No, Held::Since)
            }
            _ => Held::No,
        }
    }
}
