package db

import (
	"database/sql/driver"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

// arguments turns what a room passes into the five kinds of value that both
// engines treat alike: nil, int64, float64, string and []byte.
func arguments(args []any) ([]any, error) {
	values := make([]any, len(args))
	for i, arg := range args {
		value, err := argument(arg)
		if err != nil {
			return nil, fmt.Errorf("db: $%d: %w", i+1, err)
		}
		values[i] = value
	}
	return values, nil
}

func argument(arg any) (any, error) {
	switch v := arg.(type) {
	case nil, int64, float64:
		return v, nil
	case string:
		return v, textual(v)
	case []byte:
		if v == nil {
			return nil, nil
		}
		return v, nil
	case bool:
		return truth(v), nil
	case driver.Valuer:
		value, err := v.Value()
		if err != nil {
			return nil, err
		}
		return plain(value)
	}
	return plain(arg)
}

func plain(arg any) (any, error) {
	v := reflect.ValueOf(arg)
	switch v.Kind() {
	case reflect.Invalid:
		return nil, nil
	case reflect.Bool:
		return truth(v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int(), nil
	case reflect.Uint8, reflect.Uint16, reflect.Uint32:
		return int64(v.Uint()), nil
	case reflect.Float32, reflect.Float64:
		return v.Float(), nil
	case reflect.String:
		return v.String(), textual(v.String())
	case reflect.Pointer:
		if v.IsNil() {
			return nil, nil
		}
		return argument(v.Elem().Interface())
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return argument(v.Bytes())
		}
	}
	return nil, fmt.Errorf("%T is no value for a column", arg)
}

func truth(v bool) int64 {
	if v {
		return 1
	}
	return 0
}

// textual refuses on SQLite what PostgreSQL refuses.
func textual(v string) error {
	if !utf8.ValidString(v) {
		return fmt.Errorf("text is not UTF-8")
	}
	if strings.IndexByte(v, 0) >= 0 {
		return fmt.Errorf("text holds a zero byte")
	}
	return nil
}
