using System.Text.Encodings.Web;
using Fluid;

namespace LetDown.App.Reports;

/// <summary>A report as one page of HTML that needs nothing else: it can be sent, opened and printed anywhere.</summary>
internal static class ReportPage
{
    private static readonly FluidParser Parser = new();

    public static async Task<string> WriteAsync(Report report)
    {
        var options = new TemplateOptions { MemberAccessStrategy = new UnsafeMemberAccessStrategy() };
        return await Parser.Parse(EmbeddedText.Of("report.liquid")).RenderAsync(new TemplateContext(report, options), HtmlEncoder.Default);
    }
}
