/** The words of the positions: types, reasons, congés, what is proven in them. */
package fr.cdg62.carriere.api.position;
