using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>What became of a command.</summary>
internal sealed record ReplyJson(string? Outcome, string Message, StatusJson? Status)
{
    public static ReplyJson From(CommandReply reply) =>
        new(JsonOutput.Word(reply.Outcome), reply.Message, reply.Status is null ? null : StatusJson.From(reply.Status));
}
