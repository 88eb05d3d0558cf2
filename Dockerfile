# syntax=docker/dockerfile:1
ARG NODE=node:20.20.2-bookworm-slim

FROM ${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts scripts
COPY src src
# What is read of them is kept beside the program, for as long as they are the very same files.
COPY documents documents
RUN npm run build

FROM ${NODE}
LABEL org.opencontainers.image.title="drug-control-graph" org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
# The packages that it needs are bundled into it.
COPY --from=build /app/dist dist
COPY package.json LICENSE README.md ./
COPY schema schema
# Mount a folder of your own over it. Nothing is written at run time: the root file system may be read-only.
COPY documents documents
VOLUME /app/documents
# By number, so that an orchestrator sees that it is not root.
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["serve"]
