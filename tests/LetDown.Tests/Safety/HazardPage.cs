using System.Globalization;
using System.Text;
using LetDown.Core.Safety;

namespace LetDown.Tests.Safety;

/// <summary>Renders the hazard file as a page for people.</summary>
internal static class HazardPage
{
    public static string Render(HazardFile file, ILookup<string, string> scenarios)
    {
        var page = new StringBuilder("""
            # Hazards

            What may go wrong with a mother at the pump, what hardware and software do about it, and the tests that show it. Made from
            [hazards.yaml](hazards.yaml); `HazardTests` fails when a row lacks a test, a test or check named here does not exist, or a check or fault of the pump
            is named nowhere. To renew this page, run that test with `LETDOWN_RENEW_GOLDEN=1`.

            The method follows ISO 14971 and IEC 62304 in spirit: hazard, cause, harm, control, proof. **No conformity is claimed**; nobody has judged the severities or what risk
            remains but the authors. Severity: 1 a nuisance, 2 pain or milk lost, 3 an injury that heals, 4 worse.

            ## Hazards

            | | hazard | cause | harm | sev. | hardware | what the pump does | requirements | open |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |

            """);
        foreach (var row in file.Hazards)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {row.Hazard} | {row.Cause} | {row.Harm} | {row.Severity} | {row.Hardware} | {row.Action} | {string.Join(", ", row.Requirements)} | {row.Open} |\n");
        }

        page.Append("\n## Requirements\n\n| | the pump … | checks | faults | hazards |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in file.Requirements)
        {
            var hazards = file.Hazards.Where(hazard => hazard.Requirements.Contains(row.Id)).Select(hazard => hazard.Id);
            page.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {row.Text} | {string.Join(", ", row.Checks.Select(check => $"`{check}`"))} | {string.Join(", ", row.Faults)} | {string.Join(", ", hazards)} |\n");
        }

        page.Append("\n## Faults\n\n| | fault | what is done | clears when | requirements | scenarios |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in file.Faults)
        {
            var requirements = file.Requirements.Where(requirement => requirement.Faults.Contains(row.Id)).Select(requirement => requirement.Id);
            page.Append(CultureInfo.InvariantCulture, $"| {row.Id} | `{row.Fault}` | {row.Fault.Action()} | {row.Clear} | {string.Join(", ", requirements)} | {string.Join("<br>", scenarios[row.Id].Select(Link))} |\n");
        }

        page.Append("\n## Proof\n\n| | shown by tests | and scenarios |\n| --- | --- | --- |\n");
        foreach (var row in file.Requirements)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {string.Join("<br>", row.Tests.Select(test => $"`{test}`"))} | {string.Join("<br>", scenarios[row.Id].Select(Link))} |\n");
        }

        return page.ToString();
    }

    private static string Link(string scenario) => $"[{scenario}](../../tests/LetDown.SystemTests/scenarios/{scenario}.yaml)";
}
