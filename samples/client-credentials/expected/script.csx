// Signs in with the OAuth 2.0 client credentials grant (RFC 6749, section 4.4), then sends the request on to the API.
// Every call asks for its own token: a cache could hand one connection's token to another.
public class Script : ScriptBase
{
    private const string TokenUrl = "https://login.meterreadings.org/token";
    private const string Scope = "readings";

    // Two policies put the credentials of the connection into these headers of every request.
    private const string ClientIdHeader = "x-connectorsmith-client-id";
    private const string ClientSecretHeader = "x-connectorsmith-client-secret";

    // Tells the caller which step failed: credentials, token or api.
    private const string StepHeader = "x-connectorsmith-step";

    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        // Both are taken out before anything can fail, so the API never sees them.
        var clientId = TakeHeader(ClientIdHeader);
        var clientSecret = TakeHeader(ClientSecretHeader);
        if (clientId == "" || clientSecret == "")
        {
            const string problem = "Unexpected empty client id or client secret, expected both from the connection";
            return Failure(HttpStatusCode.Unauthorized, "credentials", problem);
        }

        var step = "token";
        try
        {
            var answer = await RequestTokenAsync(clientId, clientSecret).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
            {
                return WithStep(answer, step);
            }

            var token = await ReadTokenAsync(answer).ConfigureAwait(false);
            if (token == null)
            {
                const string problem = "Unexpected answer of the token endpoint, expected a JSON object with access_token";
                return Failure(HttpStatusCode.BadGateway, step, problem);
            }

            step = "api";
            this.Context.Request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            return await this.Context.SendAsync(this.Context.Request, this.CancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!this.CancellationToken.IsCancellationRequested)
        {
            // The kind of error only: its message could repeat what was sent.
            var problem = $"Unexpected {error.GetType().Name} in the {step} step, expected an answer";
            return Failure(HttpStatusCode.BadGateway, step, problem);
        }
    }

    private string TakeHeader(string name)
    {
        var headers = this.Context.Request.Headers;
        var value = headers.TryGetValues(name, out var values) ? string.Join(",", values) : "";
        headers.Remove(name);
        return value;
    }

    private Task<HttpResponseMessage> RequestTokenAsync(string clientId, string clientSecret)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
            ["scope"] = Scope,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, TokenUrl)
        {
            Content = new FormUrlEncodedContent(fields),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return this.Context.SendAsync(request, this.CancellationToken);
    }

    // The token, or null where the answer holds none that can stand in a header.
    private static async Task<string> ReadTokenAsync(HttpResponseMessage answer)
    {
        var body = answer.Content == null ? "" : await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
        try
        {
            var token = (JObject.Parse(body)["access_token"] as JValue)?.Value as string;
            return !string.IsNullOrEmpty(token) && token.All(c => c >= ' ' && c <= '~') ? token : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static HttpResponseMessage Failure(HttpStatusCode status, string step, string problem)
    {
        var body = new JObject { ["error"] = new JObject { ["step"] = step, ["message"] = problem } };
        return WithStep(new HttpResponseMessage(status) { Content = CreateJsonContent(body.ToString()) }, step);
    }

    private static HttpResponseMessage WithStep(HttpResponseMessage response, string step)
    {
        response.Headers.TryAddWithoutValidation(StepHeader, step);
        return response;
    }
}
