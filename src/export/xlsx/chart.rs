//! A bar chart in `DrawingML`: bars lie, the first on top, each with its figure beside it.
//!
//! Labels and figures are those of the sheet, named by their cells; a copy stands in the chart for readers that do not
//! compute. In a language written from right to left, bars begin on the right.

use std::fmt::Write;

use super::{Chart, LINKS};
use crate::export::book::escape;
use crate::i18n::Direction;

/// The head of the part that places charts on a sheet.
pub(super) const DRAWING: &str = "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/\
    spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">";
const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
/// A blue that stands out from white.
const BARS: &str = "1F5FA8";
/// How many columns a chart covers.
const WIDE: usize = 9;

/// Places a chart: its number on the sheet and its first column, its first and its last row.
pub(super) fn anchor(chart: &Chart, (nth, column): (usize, usize), (from, to): (usize, usize), xml: &mut String) {
    let corner = |column: usize, row: usize| {
        format!(
            "<xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff>"
        )
    };
    let mut title = String::new();
    escape(&chart.title, &mut title);
    let _ = write!(
        xml,
        "<xdr:twoCellAnchor><xdr:from>{}</xdr:from><xdr:to>{}</xdr:to><xdr:graphicFrame macro=\"\">\
         <xdr:nvGraphicFramePr><xdr:cNvPr id=\"{}\" name=\"chart {nth}\" descr=\"{title}\"/><xdr:cNvGraphicFramePr/>\
         </xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic>\
         <a:graphicData uri=\"{CHART}\"><c:chart xmlns:c=\"{CHART}\" xmlns:r=\"{LINKS}\" r:id=\"rId{nth}\"/>\
         </a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
        corner(column, from),
        corner(column + WIDE, to),
        nth + 1
    );
}

/// The part of a chart, whose bars are rows of a sheet of this name.
pub(super) fn xml(chart: &Chart, sheet: &str, letters: &[String], direction: Direction) -> String {
    let letter = |column: usize| letters.get(column).map_or("A", String::as_str);
    let last = usize::try_from(chart.row).unwrap_or_default() + chart.bars.len().saturating_sub(1);
    let area = |column: usize| {
        let mut named = String::new();
        escape(&sheet.replace('\'', "''"), &mut named);
        format!("'{named}'!${0}${1}:${0}${last}", letter(column), chart.row)
    };
    let (mut labels, mut figures) = (String::new(), String::new());
    for (at, (label, figure)) in chart.bars.iter().enumerate() {
        let _ = write!(labels, "<c:pt idx=\"{at}\"><c:v>");
        escape(label, &mut labels);
        labels.push_str("</c:v></c:pt>");
        if let Some(figure) = figure {
            let _ = write!(figures, "<c:pt idx=\"{at}\"><c:v>{figure}</c:v></c:pt>");
        }
    }
    let (mut title, mut unit) = (String::new(), String::new());
    escape(&chart.title, &mut title);
    escape(&chart.unit, &mut unit);
    let count = chart.bars.len();
    let (grows, side) = match direction {
        Direction::LeftToRight => ("minMax", "l"),
        Direction::RightToLeft => ("maxMin", "r"),
    };
    let words = format!(
        "<a:bodyPr/><a:p><a:pPr rtl=\"{}\"",
        u8::from(direction == Direction::RightToLeft)
    );
    format!(
        "<c:chartSpace xmlns:c=\"{CHART}\" xmlns:a=\"{DRAWN}\"><c:roundedCorners val=\"0\"/><c:chart>\
         <c:title><c:tx><c:rich>{words}><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:t>{title}</a:t></a:r></a:p>\
         </c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>\
         <c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>\
         <c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>{unit}</c:v></c:tx>\
         <c:spPr><a:solidFill><a:srgbClr val=\"{BARS}\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>\
         <c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>\
         <c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>\
         <c:cat><c:strRef><c:f>{}</c:f><c:strCache><c:ptCount val=\"{count}\"/>{labels}</c:strCache></c:strRef></c:cat>\
         <c:val><c:numRef><c:f>{}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val=\"{count}\"/>\
         {figures}</c:numCache></c:numRef></c:val></c:ser>\
         <c:gapWidth val=\"40\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>\
         <c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>\
         <c:axPos val=\"{side}\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>\
         <c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/>\
         </c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"{grows}\"/><c:min val=\"0\"/></c:scaling>\
         <c:delete val=\"0\"/><c:axPos val=\"b\"/><c:title><c:tx><c:rich>{words}><a:defRPr sz=\"1000\" b=\"0\"/></a:pPr>\
         <a:r><a:t>{unit}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>\
         <c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>\
         <c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"max\"/></c:valAx></c:plotArea>\
         <c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>",
        area(chart.columns.0),
        area(chart.columns.1),
    )
}
