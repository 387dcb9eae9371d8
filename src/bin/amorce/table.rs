//! Rows of text in columns, for a terminal.
//! This module must never know what a cell says.

/// Rows whose cells are set under each other.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
    /// The columns that are set to the right.
    right: Vec<usize>,
}

impl Table {
    /// A table in which these columns, counted from 0, hold numbers.
    pub(crate) fn with_numbers_in(columns: impl IntoIterator<Item = usize>) -> Self {
        Self {
            rows: Vec::new(),
            right: columns.into_iter().collect(),
        }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    /// Whether there is more than a row of headings.
    pub(crate) fn has_rows_below_its_heading(&self) -> bool {
        self.rows.len() > 1
    }

    /// The rows as lines, each behind these blanks.
    pub(crate) fn lines(&self, indent: &str) -> String {
        let mut text = String::new();
        for row in &self.rows {
            let mut line = indent.to_owned();
            for (column, cell) in row.iter().enumerate() {
                let width = self.width(column);
                line += &if self.right.contains(&column) {
                    format!("{cell:>width$}  ")
                } else {
                    format!("{cell:<width$}  ")
                };
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| width(cell)).max().unwrap_or(0)
    }
}

/// Every character that we print takes one place.
fn width(cell: &str) -> usize {
    cell.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_right_and_words_left() {
        let mut table = Table::with_numbers_in([1]);
        table.row(["établi", "5", "a"].map(str::to_owned));
        table.row(["été", "1 000", ""].map(str::to_owned));
        assert_eq!(table.lines("- "), "- établi      5  a\n- été     1 000\n");
    }
}
