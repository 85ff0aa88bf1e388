// What the platform documents for custom code, so that a script compiles and runs here:
// https://learn.microsoft.com/connectors/custom-connectors/write-code
using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

public abstract class ScriptBase
{
    public IScriptContext Context { get; set; }

    public CancellationToken CancellationToken { get; set; }

    public static StringContent CreateJsonContent(string serializedJson)
    {
        return new StringContent(serializedJson, Encoding.UTF8, "application/json");
    }

    public abstract Task<HttpResponseMessage> ExecuteAsync();
}

public interface IScriptContext
{
    string CorrelationId { get; }

    string OperationId { get; }

    HttpRequestMessage Request { get; }

    ILogger Logger { get; }

    Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
}

namespace Microsoft.Extensions.Logging
{
    // Only what a script can say without a package: the harness reports it.
    public interface ILogger
    {
        void LogInformation(string message, params object[] args);
        void LogWarning(string message, params object[] args);
        void LogError(string message, params object[] args);
    }
}

// Implicitly imported by the platform, absent from .NET Standard 2.0.
namespace System.Web { public static class Nothing { } }
namespace System.Drawing.Drawing2D { public static class Nothing { } }
namespace System.Drawing.Imaging { public static class Nothing { } }
