using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LetDown.Rig.Reading;

/// <summary>Reads one file that holds one mapping; whatever is wrong with it is told with its place.</summary>
internal static class YamlFile
{
    /// <param name="file">Its path.</param>
    /// <param name="parse">Makes something of its text, or notes mistakes.</param>
    /// <param name="finish">Adds what the bytes come to: their SHA-256, in small hexadecimal digits.</param>
    /// <exception cref="ScenarioException">It is missing or wrong.</exception>
    public static T Load<T>(string file, Func<string, Mistakes, T?> parse, Func<T, string, T> finish)
        where T : class
    {
        var mistakes = new Mistakes(file);
        try
        {
            var bytes = File.ReadAllBytes(file);
            var read = parse(Encoding.UTF8.GetString(bytes), mistakes);
            return mistakes.All.Count == 0 ? finish(read!, Convert.ToHexStringLower(SHA256.HashData(bytes))) : throw new ScenarioException(mistakes.All);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException([new(file, 0, 0, $"cannot be read: {e.Message}")]);
        }
    }

    /// <param name="text">What the file says.</param>
    /// <param name="mistakes">Takes what is wrong.</param>
    /// <param name="what">What it should hold, such as <c>scenario</c>.</param>
    /// <param name="example">How one begins.</param>
    /// <param name="read">Reads its mapping.</param>
    public static T? Parse<T>(string text, Mistakes mistakes, string what, string example, Func<Section, T?> read)
        where T : class
    {
        switch (Documents(text, mistakes))
        {
            case null:
                return null;
            case []:
                mistakes.Add($"the file is empty: a {what} has {example}.");
                return null;
            case [{ RootNode: YamlMappingNode root }]:
                return read(new(root, $"a {what}", mistakes));
            case [var only]:
                mistakes.Add(only.RootNode.Start, $"a {what} is written as {example}, each with a colon.");
                return null;
            case [_, var second, ..]:
                mistakes.Add(second.RootNode.Start, $"a file holds one {what}: put the second one into a file of its own.");
                return null;
        }
    }

    /// <summary>Nothing when it is no YAML.</summary>
    private static IList<YamlDocument>? Documents(string text, Mistakes mistakes)
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(new Parser(scanner));
            return stream.Documents;
        }
        catch (YamlException e)
        {
            mistakes.Add(e.Start, $"this is not YAML as it should be: {(e.InnerException ?? e).Message.TrimEnd('.')}.");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The library's own way to stumble over some brackets within words.
            mistakes.Add(scanner.CurrentPosition, "this is not YAML as it should be: see to the brackets and quotes about here.");
        }

        return null;
    }
}
