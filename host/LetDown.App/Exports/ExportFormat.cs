using LetDown.Host.Store;

namespace LetDown.App.Exports;

/// <summary>One kind of file that sessions are written to.</summary>
/// <param name="FileName">What the file is called when nothing was said.</param>
/// <param name="WriteAsync">Writes these sessions of the store, oldest first.</param>
internal sealed record ExportFormat(string FileName, Func<ExportSource, Stream, CancellationToken, Task> WriteAsync);
