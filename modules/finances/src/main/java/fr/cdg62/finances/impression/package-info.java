/**
 * The PDF documents of the module, made from the HTML templates of {@code modeles/finances/}: what a document says is changed
 * there, without Java.
 */
package fr.cdg62.finances.impression;
