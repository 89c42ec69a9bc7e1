namespace LetDown.KernelRig.Device;

/// <summary>What stands behind the drivers.</summary>
internal interface IRequestServer
{
    /// <summary>Does what is asked. How many bytes come back, or a negative error number.</summary>
    int Serve(in Request request, ReadOnlySpan<byte> bytes, Span<byte> back);
}
