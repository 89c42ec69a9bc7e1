using System.Buffers.Binary;
using System.Text.RegularExpressions;
using LetDown.KernelRig.Device;

namespace LetDown.Tests.KernelRig;

public sealed partial class ModuleTests
{
    [Fact]
    public void The_far_side_knows_every_request_of_the_module_by_its_number()
    {
        var header = File.ReadAllText(Path.Combine(Repository.Root, "tests/kernel-rig/module/letdown_rig.h"));
        var kinds = Kind().Matches(header).Select(match => match.Groups["name"].Value.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant());
        var known = Enum.GetNames<RequestKind>().Skip(1).Select(name => name.ToLowerInvariant());
        Assert.Equal(known, kinds);
    }

    [Fact]
    public void A_request_is_read_as_the_module_lays_it_out()
    {
        var frame = new byte[Request.HeadLength];
        BinaryPrimitives.WriteInt32LittleEndian(frame, 7);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), 3);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(8), 42);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(12), 5);

        Assert.Equal(new Request(7, RequestKind.I2cRead, 42, 5), Request.Read(frame));
    }

    [GeneratedRegex(@"^\tLETDOWN_RIG_(?<name>\w+)( = 1)?,", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kind();
}
