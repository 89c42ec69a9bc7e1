namespace LetDown.App.Reports;

/// <summary>One number of a report, in words.</summary>
internal sealed record ReportFigure(string Name, string Value);
