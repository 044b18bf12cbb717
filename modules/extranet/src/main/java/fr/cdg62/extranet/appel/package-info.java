/** What every REST call has: identity of the call, JSON, paging, versions, once-only writes. */
package fr.cdg62.extranet.appel;
