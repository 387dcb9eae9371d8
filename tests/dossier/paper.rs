//! The drawing of a code as dots on paper: as it is, as an office prints it, as a copier then copies it.
//! This module must never know what is in the code, nor use a fraction: the dots are the same everywhere.

use crate::reader::read_code;

/// Dots per inch of an office printer, and of the glass of a copier, at their coarsest.
const RESOLUTION: usize = 300;

/// Each dot is the mean of as many points as this, across and down.
const POINTS: usize = 4;

/// Hundredths of a millimetre in an inch.
const INCH: usize = 2_540;

/// White paper around a drawing, in dots.
const MARGIN: usize = 12;

/// Rows over which a page that lies askew in a copier moves by one dot: 0.7 degrees.
const ASKEW: usize = 80;

/// A grey picture: a byte for a dot, row by row, white being 255.
pub(crate) struct Paper {
    side: usize,
    dots: Vec<u8>,
}

/// What is dark in the drawing of a code.
struct Drawing {
    /// Modules on a side, the white around them included.
    modules: usize,
    /// On paper, in hundredths of a millimetre.
    side: usize,
    dark: Vec<bool>,
}

impl Drawing {
    fn of(svg: &str) -> Self {
        let attribute = |name: &str| {
            let (_, rest) = svg.split_once(&[name, "=\""].concat()).unwrap();
            rest.split('"').next().unwrap()
        };
        let modules = attribute("viewBox").split(' ').next_back().unwrap();
        let modules: usize = modules.parse().unwrap();
        let side = attribute(" width").strip_suffix("mm").unwrap();
        let (whole, hundredths) = side.split_once('.').unwrap();
        assert_eq!(hundredths.len(), 2, "{side}");
        let side = [whole, hundredths].concat().parse().unwrap();
        let (_, path) = svg.split_once("fill=\"#000\" d=\"M").unwrap();
        let (path, _) = path.split_once("z\"").unwrap();
        let mut dark = vec![false; modules * modules];
        for run in path.split("zM") {
            let (place, run) = run.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = run.split('v').next().unwrap().parse().unwrap();
            for module in dark.iter_mut().skip(y * modules + x).take(length) {
                *module = true;
            }
        }
        Self {
            modules,
            side,
            dark,
        }
    }

    /// White outside of it.
    fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.modules && self.dark.get(y * self.modules + x) == Some(&true)
    }

    /// The module at each point along an edge of this many dots; outside of it, the one behind the last.
    fn along(&self, dots: usize, offset: usize) -> Vec<usize> {
        let start = MARGIN * POINTS + offset;
        let module = |point: usize| {
            // From the middle of the point, in halves of one.
            let from = (2 * point + 1).checked_sub(2 * start)?;
            Some(from * self.modules * INCH / (self.side * RESOLUTION * POINTS * 2))
        };
        let module = |point| module(point).map_or(self.modules, |found| found.min(self.modules));
        (0..dots * POINTS).map(module).collect()
    }
}

impl Paper {
    /// The drawing without any blur, eight dots for a module.
    pub(crate) fn crisp(svg: &str) -> Self {
        const DOTS: usize = 8;
        let drawing = Drawing::of(svg);
        let side = drawing.modules * DOTS;
        let dot = |place: usize| {
            let (x, y) = (place % side / DOTS, place / side / DOTS);
            u8::from(!drawing.is_dark(x, y)) * 255
        };
        Self {
            side,
            dots: (0..side * side).map(dot).collect(),
        }
    }

    /// The drawing at its size, as far from the edges of the dots, in points, as it happens to fall on a page.
    pub(crate) fn printed(svg: &str, right: usize, down: usize) -> Self {
        let drawing = Drawing::of(svg);
        let side = (drawing.side * RESOLUTION).div_ceil(INCH) + 2 * MARGIN;
        let (across, down) = (drawing.along(side, right), drawing.along(side, down));
        // How many points of each dot are light, in each row of modules and in the white outside.
        let light = |row: usize| -> Vec<usize> {
            let dots = across.chunks(POINTS);
            let light = |dot: &[usize]| dot.iter().filter(|x| !drawing.is_dark(**x, row)).count();
            dots.map(light).collect()
        };
        let rows: Vec<Vec<usize>> = (0..=drawing.modules).map(light).collect();
        let mut dots = Vec::with_capacity(side * side);
        for points in down.chunks(POINTS) {
            let mut light = vec![0; side];
            for row in points.iter().filter_map(|y| rows.get(*y)) {
                for (sum, points) in light.iter_mut().zip(row) {
                    *sum += points;
                }
            }
            dots.extend(light.iter().map(|sum| byte(sum * 255 / (POINTS * POINTS))));
        }
        Self { side, dots }
    }

    /// What comes out of a copier: askew, blurred, neither black nor white, with grain.
    pub(crate) fn copied(&self) -> Self {
        let askew = self.redrawn(|place| self.askew(place));
        let across = askew.redrawn(|place| askew.mean(place, 1));
        let mut copy = across.redrawn(|place| across.mean(place, self.side));
        let mut grain = 1_u32;
        for dot in &mut copy.dots {
            grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            *dot = byte(32 + usize::from(*dot) * 180 / 255 + (grain >> 27) as usize);
        }
        copy
    }

    /// What its code says.
    pub(crate) fn read(&self) -> Option<String> {
        read_code(self.side, self.side, &self.dots)
    }

    fn redrawn(&self, dot: impl Fn(usize) -> usize) -> Self {
        let dots = (0..self.dots.len()).map(|place| byte(dot(place)));
        Self {
            side: self.side,
            dots: dots.collect(),
        }
    }

    /// The light of a dot, white beside the paper. What would be beyond the end of a row is in the margin of the next.
    fn at(&self, place: usize) -> usize {
        self.dots.get(place).map_or(255, |dot| usize::from(*dot))
    }

    /// One part of the dots on each side, this far away, and two of the dot itself.
    fn mean(&self, place: usize, step: usize) -> usize {
        let beside = self.at(place.wrapping_sub(step)) + self.at(place + step);
        (beside + 2 * self.at(place)) / 4
    }

    /// The light where this dot of the copy comes from, between the four dots around that place.
    fn askew(&self, place: usize) -> usize {
        let (x, y) = (place % self.side, place / self.side);
        // In parts of a dot: the page is turned about its middle.
        let from_x = (x * ASKEW + y).checked_sub(self.side / 2);
        let from_y = (y * ASKEW + self.side / 2).checked_sub(x);
        let (Some(x), Some(y)) = (from_x, from_y) else {
            return 255;
        };
        let (right, down) = (x % ASKEW, y % ASKEW);
        let place = y / ASKEW * self.side + x / ASKEW;
        let above = self.at(place) * (ASKEW - right) + self.at(place + 1) * right;
        let place = place + self.side;
        let below = self.at(place) * (ASKEW - right) + self.at(place + 1) * right;
        (above * (ASKEW - down) + below * down) / (ASKEW * ASKEW)
    }
}

fn byte(light: usize) -> u8 {
    u8::try_from(light).unwrap_or(u8::MAX)
}
