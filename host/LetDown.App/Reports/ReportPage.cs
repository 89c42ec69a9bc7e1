using System.Reflection;
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
        return await Parser.Parse(Template()).RenderAsync(new TemplateContext(report, options), HtmlEncoder.Default);
    }

    private static string Template()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report.liquid")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
