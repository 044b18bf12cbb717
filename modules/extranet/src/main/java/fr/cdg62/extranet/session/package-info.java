/** Sign-in, renewal of the token, and who the caller is. */
package fr.cdg62.extranet.session;
