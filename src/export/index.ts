export { type ClaimInDocument, claimCsvLine, claimsCsvHead } from './claims-csv.ts';
