using System.Text.Json.Serialization;
using LetDown.Firmware.Workshop.Calibration;

namespace LetDown.Firmware.Workshop.Reports;

/// <summary>The shapes of the workshop's records as JSON, known when the program is built, as a program that is compiled ahead of time needs them.</summary>
[JsonSerializable(typeof(TestRecord))]
[JsonSerializable(typeof(CalibrationRecord))]
internal sealed partial class WorkshopJson : JsonSerializerContext;
