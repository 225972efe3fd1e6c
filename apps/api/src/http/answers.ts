import type { ApolloServerPlugin } from '@apollo/server';
import { Refusal } from '@firefly/domain/shared';
import { priceOf, limits } from '../graphql/limits/index.ts';
import { fullInputErrors } from './input-refusal.ts';
import { statusOf } from './statuses.ts';
import { visitKey, type VisitedContext } from './visit.ts';
import { wireErrors } from './wire-errors.ts';

/** What every answer has in common: what it cost, errors in the words of the contract, the right status, no caching. */
export const answers = (): ApolloServerPlugin<VisitedContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({
        schema,
        document,
        operation,
        operationName,
        queryHash,
        request,
        contextValue,
      }) {
        if (!operation) return;
        const { caller, trace } = contextValue[visitKey];
        trace.operation = operationName ?? undefined;
        trace.hash = queryHash.slice(0, 16);
        const cost = priceOf({ schema, document, operation, variables: request.variables ?? {} });
        trace.cost = cost;
        const max = limits.cost[caller];
        if (cost > max) throw new Refusal('REQUEST_TOO_COSTLY', { cost, max });
      },
      async willSendResponse(asked) {
        const { errors, contextValue } = asked;
        const { body, http } = asked.response;
        const { caller, trace, answerType } = contextValue[visitKey];
        http.headers.set('cache-control', 'no-store');
        if (body.kind !== 'single') return;
        const result = body.singleResult;
        const wired = errors && wireErrors(fullInputErrors(errors, asked), contextValue[visitKey]);
        if (wired?.length) {
          result.errors = wired;
          trace.codes.push(...wired.map(({ extensions }) => extensions.code));
        }
        http.status =
          result.data === undefined && wired?.[0] ? statusOf(wired[0].extensions.code, answerType) : 200;
        if (caller === 'INTEGRATOR' && trace.cost !== undefined) {
          result.extensions = { ...result.extensions, cost: { cost: trace.cost, max: limits.cost[caller] } };
        }
      },
    };
  },
});
