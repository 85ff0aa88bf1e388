// Runs compiled scripts. One JSON job a line on stdin, one JSON result a line on stdout:
// {assembly, method, url, headers: [[name, value]], body, contentType} → {status, headers, body, logs, sent} or {exception, logs, sent}.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public static class Harness
{
    public static async Task Main()
    {
        Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(false);
        for (var line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            var result = await RunAsync(JObject.Parse(line));
            Console.WriteLine(result.ToString(Formatting.None));
        }
    }

    private static async Task<JObject> RunAsync(JObject job)
    {
        var context = new Context(ReadRequest(job));
        var result = new JObject();
        try
        {
            var response = await LoadScript((string)job["assembly"], context).ExecuteAsync();
            result["status"] = (int)response.StatusCode;
            result["headers"] = new JArray(HeadersOf(response));
            result["body"] = response.Content == null ? "" : await response.Content.ReadAsStringAsync();
        }
        catch (Exception error)
        {
            result["exception"] = error.ToString();
        }

        result["logs"] = new JArray(context.Logs);
        result["sent"] = new JArray(context.Sent);
        return result;
    }

    private static ScriptBase LoadScript(string assembly, IScriptContext context)
    {
        var script = (ScriptBase)Activator.CreateInstance(Assembly.LoadFrom(assembly).GetType("Script", true));
        script.Context = context;
        return script;
    }

    private static HttpRequestMessage ReadRequest(JObject job)
    {
        var request = new HttpRequestMessage(new HttpMethod((string)job["method"]), (string)job["url"]);
        var body = (string)job["body"];
        if (body != null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse((string)job["contentType"]);
        }

        foreach (var header in job["headers"])
        {
            request.Headers.TryAddWithoutValidation((string)header[0], (string)header[1]);
        }

        return request;
    }

    private static IEnumerable<JArray> HeadersOf(HttpResponseMessage response)
    {
        var content = response.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>();
        return response.Headers.Concat(content).Select(header => new JArray(header.Key, string.Join(", ", header.Value)));
    }
}

public sealed class Context : IScriptContext, ILogger
{
    private static readonly HttpClient Client = new HttpClient(new HttpClientHandler { UseProxy = false });

    public Context(HttpRequestMessage request)
    {
        this.Request = request;
    }

    public List<string> Logs { get; } = new List<string>();

    public List<string> Sent { get; } = new List<string>();

    public string CorrelationId => "00000000-0000-0000-0000-000000000000";

    public string OperationId => "Operation";

    public HttpRequestMessage Request { get; }

    public ILogger Logger => this;

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        this.Sent.Add($"{request.Method} {request.RequestUri.AbsoluteUri}");
        if (!request.RequestUri.IsLoopback)
        {
            throw new HttpRequestException($"{request.RequestUri.Host} is not on this machine");
        }

        return Client.SendAsync(request, cancellationToken);
    }

    public void LogInformation(string message, params object[] args) => this.Logs.Add(Line(message, args));

    public void LogWarning(string message, params object[] args) => this.Logs.Add(Line(message, args));

    public void LogError(string message, params object[] args) => this.Logs.Add(Line(message, args));

    private static string Line(string message, object[] args) => string.Join(" ", args.Prepend(message));
}
