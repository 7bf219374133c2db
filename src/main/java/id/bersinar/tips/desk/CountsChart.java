package id.bersinar.tips.desk;

import id.bersinar.area.Segment;
import id.bersinar.tips.photo.Jpeg;
import id.bersinar.tips.photo.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.DefaultXYZDataset;

/// Draws counts: bars for the weeks, and under them a heat map of the parts of the area. It holds
/// names of places, days and numbers, and no words, which the message beside it says.
final class CountsChart {

  private static final int WIDTH = 1000;
  private static final int BARS = 360;
  private static final int ROW = 56;
  private static final int MARGIN = 90;
  private static final double ROOM_FOR_NUMBERS = 0.15;
  private static final Color BAR = new Color(0x1f, 0x6f, 0x8b);
  private static final Color NOTHING_TO_SHOW = new Color(0xee, 0xee, 0xee);
  private static final Color[] HEAT = {
    new Color(0xfd, 0xd0, 0xa2), new Color(0xfd, 0x8d, 0x3c), new Color(0xf1, 0x69, 0x13)
  };
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 20);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);

  private CountsChart() {}

  /// As JPEG, about 1000 pixels wide.
  static byte[] of(TipCounts.Counts all) {
    var counts = all.shown();
    int height = BARS + MARGIN + ROW * counts.segments().size();
    var image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    bars(counts).draw(canvas, new Rectangle(0, 0, WIDTH, BARS));
    heatMap(counts).draw(canvas, new Rectangle(0, BARS, WIDTH, height - BARS));
    canvas.dispose();
    return Jpeg.of(Pixels.of(image));
  }

  private static JFreeChart bars(TipCounts.Counts counts) {
    var data = new DefaultCategoryDataset();
    for (var week : counts.weeks()) {
      int shown = counts.of(week);
      // A zero would say that there was nothing, and not that there is nothing to show.
      data.addValue(shown == 0 ? null : shown, "", week.format(DAY));
    }
    var chart =
        ChartFactory.createBarChart(
            null, null, null, data, PlotOrientation.VERTICAL, false, false, false);
    var plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.getDomainAxis().setTickLabelFont(FONT);
    plot.getRangeAxis().setTickLabelFont(FONT);
    plot.getRangeAxis().setUpperMargin(ROOM_FOR_NUMBERS);
    plot.getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    var renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, BAR);
    renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    renderer.setDefaultItemLabelFont(FONT);
    renderer.setDefaultItemLabelsVisible(true);
    return chart;
  }

  private static JFreeChart heatMap(TipCounts.Counts counts) {
    var cells = counts.cells();
    var values = new double[3][cells.size()];
    for (int place = 0; place < cells.size(); place++) {
      var cell = cells.get(place);
      values[0][place] = counts.weeks().indexOf(cell.week());
      values[1][place] = counts.segments().indexOf(cell.segment());
      values[2][place] = cell.count();
    }
    var data = new DefaultXYZDataset();
    data.addSeries("", values);
    var renderer = new XYBlockRenderer();
    renderer.setPaintScale(scale(counts));
    var plot =
        new XYPlot(
            data,
            axis(counts.weeks().stream().map(it -> it.format(DAY)).toArray(String[]::new)),
            axis(counts.segments().stream().map(Segment::name).toArray(String[]::new)),
            renderer);
    plot.getRangeAxis().setInverted(true);
    plot.setBackgroundPaint(NOTHING_TO_SHOW);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setOutlineStroke(new BasicStroke(1));
    for (int place = 0; place < cells.size(); place++) {
      var number = Integer.toString(cells.get(place).count());
      var label = new XYTextAnnotation(number, values[0][place], values[1][place]);
      label.setFont(FONT);
      plot.addAnnotation(label);
    }
    var chart = new JFreeChart(null, FONT, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    return chart;
  }

  private static SymbolAxis axis(String... symbols) {
    var axis = new SymbolAxis(null, symbols);
    axis.setTickLabelFont(FONT);
    axis.setGridBandsVisible(false);
    axis.setRange(-0.5, symbols.length - 0.5);
    return axis;
  }

  private static LookupPaintScale scale(TipCounts.Counts counts) {
    int most =
        counts.cells().stream().mapToInt(TipCounts.Cell::count).max().orElse(TipCounts.LEAST);
    var scale = new LookupPaintScale(0, most + 1.0, HEAT[0]);
    for (int step = 1; step < HEAT.length; step++) {
      double from = TipCounts.LEAST + (double) step * (most - TipCounts.LEAST) / HEAT.length;
      scale.add(Math.max(from, TipCounts.LEAST + step), HEAT[step]);
    }
    return scale;
  }
}
