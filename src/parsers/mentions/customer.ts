/**
 * Names of customers (READING.md): a short form of the recorded name is that name, another name is given as the mail has
 * it and the partner is asked. A false "other" costs a question, a missed one may cost a wrong invoice.
 */
export { findCompanies } from './customer/companies.js';
export { findCustomerNames, type CustomerName } from './customer/find.js';
export { matchCustomer, type CustomerRelation } from './customer/match.js';
